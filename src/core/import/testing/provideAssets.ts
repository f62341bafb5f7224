import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { provideTextRecogniser } from '../ocr/recogniseText';
import { recogniseWithTesseract } from '../ocr/recogniseWithTesseract';
import { provideReadingAssets } from '../readingAssets';

const installed = join(import.meta.dirname, '../../../../node_modules');

/** Folders of packages the build takes files from, by the first part of an asset's path. */
const folders: Readonly<Record<string, readonly string[]>> = {
  pdfjs: ['pdfjs-dist'],
  ocr: ['tesseract.js-core', '@tesseract.js-data/eng/4.0.0_best_int'],
};

/** Lets readers load what the build takes out of packages, before anything is built. */
export function provideAssets(): void {
  provideAssetsFrom(installed);
}

/** The same where the folder of all packages is `packages`. */
export function provideAssetsFrom(packages: string): void {
  provideTextRecogniser(recogniseWithTesseract);
  provideReadingAssets(async (path) => {
    const [place = '', ...rest] = path.split('/');
    if (path === 'fonts/paper.css') return paperFontBytes();
    for (const folder of folders[place] ?? []) {
      const bytes = await readFile(join(packages, folder, ...rest)).catch(() => null);
      if (bytes) return new Uint8Array(bytes);
    }
    throw new Error(`${path} is in no package.`);
  });
}

async function paperFontBytes(): Promise<Uint8Array> {
  const { paperFontSheet } = await import('../../../../scripts/lib/paperFonts.mjs');
  return new TextEncoder().encode(paperFontSheet());
}
