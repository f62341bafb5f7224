import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../run.mjs';

/** What LibreOffice calls the ways of writing that need more than the file ending. */
const filters = { txt: 'txt:Text (encoded):UTF8', doc: 'doc:MS Word 97' };

/** What this run has made. */
const made = join(tmpdir(), 'assay-formats', String(process.pid));

/** Takes away what LibreOffice made for this run. */
export function removeConversions() {
  rmSync(made, { recursive: true, force: true });
}

/**
 * Has LibreOffice write a document in another format, with settings of its own so that one that is open is not
 * disturbed. Answers the file, or why there is none.
 * @returns {Promise<{path: string} | {missing: string}>}
 */
export async function convertWithLibreOffice(path, ending) {
  const folder = join(made, extname(path).slice(1));
  mkdirSync(folder, { recursive: true });
  const settings = pathToFileURL(join(tmpdir(), 'assay-formats', 'settings')).href;
  const converted = await run(
    'soffice',
    [
      `-env:UserInstallation=${settings}`,
      '--headless',
      '--convert-to',
      filters[ending] ?? ending,
      '--outdir',
      folder,
      path,
    ],
    { output: 'capture', timeout: 300_000 },
  );
  const outcome = join(folder, `${basename(path, extname(path))}.${ending}`);
  if (existsSync(outcome)) return { path: outcome };
  return {
    missing:
      converted.code === 127 ? 'LibreOffice is not here' : `LibreOffice does not read ${basename(path)}`,
  };
}
