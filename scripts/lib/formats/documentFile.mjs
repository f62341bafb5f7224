import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../paths.mjs';
import { run } from '../run.mjs';
import { convertWithLibreOffice } from './libreOffice.mjs';
import { madeDocument } from './makers.mjs';
import { unpackedPackage } from './unpackedPackage.mjs';
import { unpackedSource } from './unpackedSource.mjs';

/**
 * Where a document is: in a Debian package (`path` inside it; `.gz` is unpacked), in this repository (`file`), or made
 * by LibreOffice in another format (`to`, a file ending) or by other software (see `madeDocument`) from one of these.
 * `missing` stands for one that cannot be had anywhere, and says why. `page` is one page (from 1) of a PDF as a
 * PDF of its own; with a `resolution` it is drawn with so many pixels per inch, as a scanner would have it.
 * `source` is a source package, for what only its tests have.
 * @typedef {{package: string, path: string} | {source: string, path: string} | {file: string} | {from: DocumentPlace, to: string} | {from: DocumentPlace, made: string, packages?: string[]} | {from: DocumentPlace, encoding: string} | {missing: string} | {of: DocumentPlace, page: number, resolution?: number}} DocumentPlace
 */

/**
 * The document as a file on this machine, fetched where it has to be.
 * @param {DocumentPlace} place
 * @returns {Promise<{path: string} | {missing: string}>} `missing` says why it cannot be had here
 */
export async function documentFile(place) {
  if ('missing' in place) return place;
  if ('file' in place) return { path: join(root, place.file) };
  if ('from' in place) {
    const from = await documentFile(place.from);
    if (from.missing) return from;
    return 'to' in place ? convertWithLibreOffice(from.path, place.to) : madeDocument(from.path, place);
  }
  if ('page' in place) return pageOf(place);
  const folder = await ('source' in place ? unpackedSource(place.source) : unpackedPackage(place.package));
  if (folder.missing) return folder;
  const path = join(folder.path, place.path);
  if (!existsSync(path))
    return { missing: `the package ${place.package ?? place.source} has no ${place.path} any more` };
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
