import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** The style sheets of packages whose fonts go into PDF reports. */
const sheets = [
  'source-serif-4/400.css',
  'source-serif-4/400-italic.css',
  'source-serif-4/600.css',
  'inter/400.css',
  'inter/600.css',
  'jetbrains-mono/400.css',
  'noto-naskh-arabic/arabic-400.css',
  'noto-naskh-arabic/arabic-600.css',
];

/** One style sheet with the fonts themselves in it: a page to be printed may ask for no file. */
export function paperFontSheet() {
  return sheets
    .map((sheet) => {
      const place = join(root, 'node_modules', '@fontsource', sheet);
      return readFileSync(place, 'utf8')
        .replace(/\/\*[^*]*\*\/\s*/g, '')
        .replace(/src: url\(([^)]+\.woff2)\)[^;]*;/g, (_, file) => {
          const bytes = readFileSync(join(place, '..', file));
          return `src: url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2');`;
        });
    })
    .join('\n');
}

/**
 * Puts that style sheet beside the page, as `fonts/paper.css`. The command line reads it there.
 * @returns {import('vite').Plugin}
 */
export function paperFonts() {
  return {
    name: 'assay:paper-fonts',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'fonts/paper.css', source: paperFontSheet() });
    },
  };
}
