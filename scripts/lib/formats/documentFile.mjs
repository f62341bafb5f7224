import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../paths.mjs';
import { run } from '../run.mjs';
import { convertWithLibreOffice } from './libreOffice.mjs';

/**
 * Where a document is: in a Debian package (`path` inside it; `.gz` is unpacked), in this repository (`file`), or made
 * by LibreOffice in another format (`to`, a file ending) from one of these. `page` is one page (from 1) of a PDF as a
 * PDF of its own; with a `resolution` it is drawn with so many pixels per inch, as a scanner would have it.
 * @typedef {{package: string, path: string} | {file: string} | {from: DocumentPlace, to: string} | {of: DocumentPlace, page: number, resolution?: number}} DocumentPlace
 */

/** Outlives the checkout: fetching takes longer than comparing. */
export const formatsCache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'assay-formats');

/**
 * The document as a file on this machine, fetched where it has to be.
 * @param {DocumentPlace} place
 * @returns {Promise<{path: string} | {missing: string}>} `missing` says why it cannot be had here
 */
export async function documentFile(place) {
  if ('file' in place) return { path: join(root, place.file) };
  if ('from' in place) {
    const from = await documentFile(place.from);
    return from.path ? convertWithLibreOffice(from.path, place.to) : from;
  }
  if ('page' in place) return pageOf(place);
  const folder = await unpackedPackage(place.package);
  if (folder.missing) return folder;
  const path = join(folder.path, place.path);
  if (!existsSync(path)) return { missing: `the package ${place.package} has no ${place.path} any more` };
  if (!path.endsWith('.gz')) return { path };
  const unpacked = path.replace(/\.gz$/, '');
  if (!existsSync(unpacked)) writeFileSync(unpacked, gunzipSync(readFileSync(path)));
  return { path: unpacked };
}

async function pageOf({ of, page, resolution }) {
  const document = await documentFile(of);
  if (document.missing) return document;
  const folder = join(tmpdir(), 'assay-formats', String(process.pid), 'pages');
  mkdirSync(folder, { recursive: true });
  const stem = join(folder, `${basename(document.path, '.pdf')}-${page}`);
  const drawing = ['-singlefile', '-png', '-gray', '-r', String(resolution)];
  const made = `${stem}.${resolution ? 'png' : 'pdf'}`;
  const pages = ['-f', String(page), '-l', String(page)];
  if (resolution) await run('pdftoppm', [...drawing, ...pages, document.path, stem], { output: 'capture' });
  else await run('pdfseparate', [...pages, document.path, made], { output: 'capture' });
  return existsSync(made) ? { path: made } : { missing: `page ${page} could not be had: is Poppler here?` };
}

async function unpackedPackage(name) {
  const folder = join(formatsCache, name);
  const done = join(folder, '.unpacked');
  if (existsSync(done)) return { path: folder };
  mkdirSync(folder, { recursive: true });
  const fetched = await run('apt-get', ['download', name], {
    output: 'capture',
    cwd: folder,
    timeout: 300_000,
  });
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
  if (!archive)
    return { missing: `the Debian package ${name} could not be fetched (${lastLine(fetched.text)})` };
  const unpacked = await run('dpkg-deb', ['-x', archive, '.'], { output: 'capture', cwd: folder });
  if (unpacked.code !== 0) return { missing: `${basename(archive)} could not be unpacked` };
  writeFileSync(done, '');
  return { path: folder };
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) || 'apt-get download failed';
}
