import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** Tesseract in the build that runs wherever we do and in the one for processors before 2008, and what it knows of English. */
const files = [
  'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  'tesseract.js-core/tesseract-core-lstm.wasm',
  '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
];

/**
 * Puts what recognising text loads at run time beside the page, under `ocr/`. The command line reads the same files
 * there.
 * @returns {import('vite').Plugin}
 */
export function ocrAssets() {
  return {
    name: 'assay:ocr-assets',
    apply: 'build',
    generateBundle() {
      for (const file of files)
        this.emitFile({
          type: 'asset',
          fileName: `ocr/${file.split('/').at(-1)}`,
          source: readFileSync(join(root, 'node_modules', file)),
        });
    },
  };
}
