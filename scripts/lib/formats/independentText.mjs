import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { run } from '../run.mjs';
import { documentFile } from './documentFile.mjs';
import { conversions, convertWithLibreOffice, sheetsByLibreOffice } from './libreOffice.mjs';
import { python } from './python.mjs';
import { unpackedPackage } from './unpackedPackage.mjs';

/**
 * Who else reads the document: `pdftotext`, `libreoffice` (`calc` for all sheets of a table), `python` (`as` is what
 * `judge.py` calls the kind of document, `packages` what it needs), `cmark` for Markdown (and
 * LibreOffice for the page it makes), `iconv` for text in an encoding
 * (`as`), or `text` for one that is plain text in UTF-8. `from` is
 * the document it reads, where it is another one with the same words (its PDF). `tidy` takes out of the text what
 * is no word of the document: page numbers, hyphens at line ends.
 * @typedef {{by: 'pdftotext' | 'libreoffice' | 'calc' | 'python' | 'cmark' | 'iconv' | 'text', as?: string, packages?: string[], from?: import('./documentFile.mjs').DocumentPlace, tidy?: (text: string) => string}} Independent
 */

/**
 * @param {Independent} independent
 * @param {string} path the document's own file
 * @returns {Promise<{text: string} | {missing: string}>}
 */
export async function independentText({ by, from, tidy = (text) => text, as, packages }, path) {
  const file = from ? await documentFile(from) : { path };
  if (file.missing) return file;
  const read = await readers[by](file.path, as, packages);
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
  async calc(path) {
    const sheets = await sheetsByLibreOffice(path);
    if (sheets.missing) return sheets;
    // Each file is called by the document and the sheet.
    const name = basename(path, extname(path));
    const sheetOf = (sheet) => basename(sheet, '.csv').slice(name.length + 1);
    const texts = sheets.paths.map((sheet) => `${sheetOf(sheet)}\n${readFileSync(sheet, 'utf8')}`);
    return { text: texts.join('\n') };
  },
  python: (path, as, packages) => python('judge.py', [as, path], packages),
  async cmark(path) {
    const packages = ['cmark-gfm', 'libcmark-gfm0.29.0.gfm.6', 'libcmark-gfm-extensions0.29.0.gfm.6'];
    const folders = [];
    for (const name of packages) {
      const unpacked = await unpackedPackage(name);
      if (unpacked.missing) return unpacked;
      folders.push(unpacked.path);
    }
    const libraries = folders.map((folder) => join(folder, 'usr/lib/x86_64-linux-gnu')).join(':');
    const page = join(conversions, `${basename(path, extname(path))}.html`);
    mkdirSync(conversions, { recursive: true });
    const { code, text } = await run(
      join(folders[0], 'usr/bin/cmark-gfm'),
      ['-e', 'table', '-t', 'html', '--unsafe', path],
      { output: 'capture', env: { LD_LIBRARY_PATH: libraries } },
    );
    if (code !== 0) return { missing: 'cmark-gfm does not run here' };
    writeFileSync(page, `<!doctype html><meta charset="utf-8">${text}`);
    return readers.libreoffice(page);
  },
  async iconv(path, as) {
    const { code, text } = await run('iconv', ['-f', as, '-t', 'UTF-8', path], { output: 'capture' });
    return code === 0 ? { text } : { missing: 'iconv is not here or does not read it' };
  },
  async text(path) {
    return { text: readFileSync(path, 'utf8') };
  },
};
