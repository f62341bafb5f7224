import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../run.mjs';
import { python } from './python.mjs';

/**
 * Has other software write a document out of a file or folder: a mailbox, subtitles, another encoding, a captured page.
 * @param {string} from
 * @param {{made: 'mbox' | 'srt' | 'vtt' | 'warc' | 'mhtml', packages?: string[]} | {encoding: string}} how
 * @returns {Promise<{path: string} | {missing: string}>}
 */
export async function madeDocument(from, how) {
  const folder = join(tmpdir(), 'assay-formats', String(process.pid), 'made');
  mkdirSync(folder, { recursive: true });
  const stem = basename(from, extname(from));
  if ('encoding' in how) return recoded(from, join(folder, `${stem}.${how.encoding}.txt`), how.encoding);
  const to = join(folder, `${stem}.${how.made}`);
  if (how.made === 'warc') return crawled(from, to);
  if (how.made === 'mhtml') return savedByChromium(from, to);
  const made = await python('make.py', [how.made, from, to], how.packages);
  return made.missing ? made : { path: to };
}

/** What the encoding has no letters for is left out. */
async function recoded(from, to, encoding) {
  const { code } = await run('iconv', ['-c', '-f', 'UTF-8', '-t', encoding, '-o', to, from], {
    output: 'capture',
  });
  return code !== 127 && existsSync(to) ? { path: to } : { missing: 'iconv is not here' };
}

/** A page as GNU Wget captures it from a server on this machine. */
async function crawled(from, to) {
  const server = createServer(async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(await readFile(from));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${server.address().port}/${basename(from)}`;
  const stem = to.replace(/\.warc$/, '');
  const options = ['--no-proxy', '-q', '-O', '/dev/null', '--warc-file', stem, address];
  const { code } = await run('wget', options, { output: 'capture', timeout: 60_000 });
  server.close();
  const path = `${stem}.warc.gz`;
  return existsSync(path)
    ? { path }
    : { missing: code === 127 ? 'wget is not here' : 'wget captured nothing' };
}

/** A page as Chromium saves it as one file. */
async function savedByChromium(from, to) {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium
    .launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
    .catch(() => null);
  if (!browser) return { missing: 'Chromium is not here' };
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(from).href);
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    writeFileSync(to, data);
    return { path: to };
  } finally {
    await browser.close();
  }
}
