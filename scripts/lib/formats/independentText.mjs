import { readFileSync } from 'node:fs';
import { run } from '../run.mjs';
import { documentFile } from './documentFile.mjs';
import { convertWithLibreOffice } from './libreOffice.mjs';

/**
 * Who else reads the document: `pdftotext`, `libreoffice`, or `text` for one that is plain text in UTF-8. `from` is
 * the document it reads, where it is another one with the same words (its PDF). `tidy` takes out of the text what
 * is no word of the document: page numbers, hyphens at line ends.
 * @typedef {{by: 'pdftotext' | 'libreoffice' | 'text', from?: import('./documentFile.mjs').DocumentPlace, tidy?: (text: string) => string}} Independent
 */

/**
 * @param {Independent} independent
 * @param {string} path the document's own file
 * @returns {Promise<{text: string} | {missing: string}>}
 */
export async function independentText({ by, from, tidy = (text) => text }, path) {
  const file = from ? await documentFile(from) : { path };
  if (file.missing) return file;
  const read = await readers[by](file.path);
  return read.missing ? read : { text: tidy(read.text) };
}

const readers = {
  async pdftotext(path) {
    const { code, text } = await run('pdftotext', ['-enc', 'UTF-8', path, '-'], { output: 'capture' });
    return code === 0 ? { text } : { missing: 'pdftotext is not here or does not read it' };
  },
  async libreoffice(path) {
    const converted = await convertWithLibreOffice(path, 'txt');
    return converted.missing ? converted : { text: readFileSync(converted.path, 'utf8') };
  },
  async text(path) {
    return { text: readFileSync(path, 'utf8') };
  },
};
