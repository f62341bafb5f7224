import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
// @ts-expect-error The scripts are plain JavaScript and have no declarations.
import { ocrAssets } from './scripts/lib/ocrAssets.mjs';
// @ts-expect-error The scripts are plain JavaScript and have no declarations.
import { paperFonts } from './scripts/lib/paperFonts.mjs';
// @ts-expect-error The scripts are plain JavaScript and have no declarations.
import { pdfjsAssets } from './scripts/lib/pdfjsAssets.mjs';

const source = (folder: string) => fileURLToPath(new URL(`./src/${folder}`, import.meta.url));
const alias = { '@core': source('core'), '@host': source('host'), '@renderer': source('renderer') };

export default defineConfig({
  main: {
    // fflate's Node entry declares a `require` of its own, which the one electron-vite adds to a chunk collides with.
    resolve: { alias: { ...alias, fflate: 'fflate/browser' } },
    build: {
      outDir: 'out/main',
      // The same bundle runs in Electron and, as loopback host and command line, in the oldest Node we support.
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          electron: source('main/electron/index.ts'),
          loopback: source('main/loopback/index.ts'),
          assay: source('cli/index.ts'),
        },
        external: ['electron'],
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: source('preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: source('renderer'),
    resolve: { alias },
    plugins: [react(), pdfjsAssets(), ocrAssets(), paperFonts()],
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      // The loopback host shows the page in whatever Chromium, Chrome or Edge is installed, not in Electron's.
      target: 'chrome120',
      minify: true,
      // The content security policy allows no data: scripts or fonts from elsewhere; keep assets as files.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: source('renderer/index.html') },
        // An index.ts only names what its folder offers: who takes one thing from it need not load the others.
        treeshake: { moduleSideEffects: [{ test: /[\\/]src[\\/].*[\\/]index\.ts$/, sideEffects: false }] },
      },
    },
  },
});
