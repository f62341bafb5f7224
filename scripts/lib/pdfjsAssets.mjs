import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const packageFolder = join(root, 'node_modules', 'pdfjs-dist');

/** Folders of the package whose files pdf.js asks for by name while it reads or draws. */
const folders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

/** Its worker, in the build that runs in every browser and Node we support. */
const worker = 'legacy/build/pdf.worker.min.mjs';

/**
 * Puts what pdf.js loads at run time beside the page, under `pdfjs/`: character maps, the standard fonts,
 * decoders, colour profiles and its worker. The command line reads the same files there.
 * @returns {import('vite').Plugin}
 */
export function pdfjsAssets() {
  return {
    name: 'assay:pdfjs-assets',
    apply: 'build',
    generateBundle() {
      const emit = (from, to) =>
        this.emitFile({
          type: 'asset',
          fileName: `pdfjs/${to}`,
          source: readFileSync(join(packageFolder, from)),
        });
      emit(worker, 'pdf.worker.mjs');
      for (const folder of folders)
        for (const name of readdirSync(join(packageFolder, folder)))
          emit(`${folder}/${name}`, `${folder}/${name}`);
    },
  };
}
