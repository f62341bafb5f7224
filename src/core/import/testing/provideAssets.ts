import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { provideReadingAssets } from '../readingAssets';

/** Lets readers load what the build takes out of packages, before anything is built. */
export function provideAssets(): void {
  const folder = join(import.meta.dirname, '../../../../node_modules/pdfjs-dist');
  provideReadingAssets(
    async (path) => new Uint8Array(await readFile(join(folder, path.replace(/^pdfjs\//, '')))),
  );
}
