/**
 * Who may import whom, as drawn in ARCHITECTURE.md. A file belongs to the first layer whose folder it lies in;
 * `ours` are the folders of ours it may import besides its own.
 */
export const layers = [
  { name: 'core', folder: 'src/core', ours: [] },
  { name: 'host', folder: 'src/host', ours: ['src/core/model'] },
  { name: 'main/services', folder: 'src/main/services', ours: ['src/core', 'src/host'] },
  { name: 'main/loopback', folder: 'src/main/loopback', ours: ['src/core', 'src/host', 'src/main/services'] },
  { name: 'main/electron', folder: 'src/main/electron', ours: ['src/core', 'src/host', 'src/main/services'] },
  { name: 'main', folder: 'src/main', ours: ['src/core', 'src/host'] },
  { name: 'preload', folder: 'src/preload', ours: ['src/core', 'src/host'] },
  { name: 'cli', folder: 'src/cli', ours: ['src/core', 'src/host', 'src/main/services'] },
  { name: 'renderer', folder: 'src/renderer', ours: ['src/core', 'src/host'] },
];

/** Layers that run without Node: no Node modules. */
export const withoutNode = new Set(['core', 'host', 'renderer']);

/** Layers that may name Electron. */
export const withElectron = new Set(['main/electron', 'preload']);

/** Packages that are plain computation: they need neither a page nor Node. */
export const corePackages = new Set([
  '@cantoo/pdf-lib',
  '@mozilla/readability',
  '@noble/hashes',
  'age-encryption',
  'approx-string-match',
  'chardet',
  'compromise',
  'diff',
  'docx',
  'eld',
  'exifreader',
  'fflate',
  'iconv-lite',
  'linkedom',
  'marked',
  'minisearch',
  'papaparse',
  'parse5',
  'pdfjs-dist',
  'saxes',
  'tesseract.js-core',
  'utif2',
  'wink-eng-lite-web-model',
  'wink-nlp',
  'write-excel-file',
  'zod',
]);

/** Packages the contract between page and host, and its fake, may use. */
export const hostPackages = new Set(['@noble/hashes', 'zod']);
