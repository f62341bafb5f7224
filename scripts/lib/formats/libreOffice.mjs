import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../run.mjs';

/** What LibreOffice calls the ways of writing that need more than the file ending. */
const filters = { txt: 'txt:Text (encoded):UTF8', doc: 'doc:MS Word 97' };

/** What this run has made. */
export const conversions = join(tmpdir(), 'assay-formats', String(process.pid));

/** Takes away what LibreOffice made for this run. */
export function removeConversions() {
  rmSync(conversions, { recursive: true, force: true });
}

/**
 * Has LibreOffice write a document in another format, with settings of its own so that one that is open is not
 * disturbed. Answers the file, or why there is none.
 * @returns {Promise<{path: string} | {missing: string}>}
 */
export async function convertWithLibreOffice(path, ending) {
  const folder = join(conversions, extname(path).slice(1));
  const code = await convert(path, filters[ending] ?? ending, folder);
  const outcome = join(folder, `${basename(path, extname(path))}.${ending}`);
  if (existsSync(outcome)) return { path: outcome };
  return {
    missing: code === 127 ? 'LibreOffice is not here' : `LibreOffice does not read ${basename(path)}`,
  };
}

/** Comma-separated, in UTF-8, cells as shown, every sheet a file of its own. */
const allSheets = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/**
 * Has LibreOffice write every sheet of a table.
 * @returns {Promise<{paths: string[]} | {missing: string}>}
 */
export async function sheetsByLibreOffice(path) {
  const folder = join(conversions, 'sheets', basename(path));
  const code = await convert(path, allSheets, folder);
  const paths = readdirSync(folder).map((name) => join(folder, name));
  if (paths.length > 0) return { paths };
  return {
    missing:
      code === 127
        ? 'LibreOffice is not here'
        : `LibreOffice does not read ${basename(path)}: is the package libreoffice-calc installed?`,
  };
}

async function convert(path, filter, folder) {
  mkdirSync(folder, { recursive: true });
  const settings = pathToFileURL(join(tmpdir(), 'assay-formats', 'settings')).href;
  const { code } = await run(
    'soffice',
    [`-env:UserInstallation=${settings}`, '--headless', '--convert-to', filter, '--outdir', folder, path],
    { output: 'capture', timeout: 300_000 },
  );
  return code;
}
