import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../run.mjs';

/** What LibreOffice calls the ways of writing that need more than the file ending. */
const filters = { txt: 'txt:Text (encoded):UTF8', doc: 'doc:MS Word 97' };

/**
 * Has LibreOffice write a document in another format, with settings of its own so that one that is open is not
 * disturbed. Answers the file, or why there is none.
 * @returns {Promise<{path: string} | {missing: string}>}
 */
export async function convertWithLibreOffice(path, ending) {
  const folder = join(tmpdir(), 'assay-formats', String(process.pid), extname(path).slice(1));
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
  const made = join(folder, `${basename(path, extname(path))}.${ending}`);
  if (existsSync(made)) return { path: made };
  return {
    missing:
      converted.code === 127 ? 'LibreOffice is not here' : `LibreOffice does not read ${basename(path)}`,
  };
}
