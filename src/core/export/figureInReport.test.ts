import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { figureAttributes, type Scene } from '../figures';
import { depotCase } from './testing/depotCase';
import { exported, exportedText } from './testing/exported';
import { readDocx } from './testing/readDocx';

const kinds = ['matrix', 'attribution', 'timeline', 'quantities'] as const;

function caseWithFigures() {
  const { build } = depotCase();
  build.state.reports.clear();
  build.report(
    'With pictures',
    kinds.map((kind) => ({ type: 'figure', attrs: { ...figureAttributes({ kind, scope: {} }) } })),
  );
  return build;
}

test('a web page has every picture as one of its own ids, and its table', async () => {
  const page = await exportedText('html', caseWithFigures().input());
  expect(page.match(/<svg /g)).toHaveLength(kinds.length);
  expect(page.match(/id="figure-\d-title"/g)).toEqual(
    kinds.map((_, place) => `id="figure-${place + 1}-title"`),
  );
  expect(page.match(/<summary>As a table/g)).toHaveLength(kinds.length);
});

test('Markdown and Word lose no picture: they have its table and its name', async () => {
  const markdown = await exportedText('md', caseWithFigures().input());
  const word = JSON.stringify(readDocx(await exported('docx', caseWithFigures().input())));
  for (const text of [markdown, word])
    for (const title of ['Who says what', 'Who has it from whom', 'Events and reports', 'Numbers compared'])
      expect(text).toContain(title);
  expect(markdown).toMatch(/\| Claim \| Standing \| Origin/);
});

/** The smallest PNG there is: one pixel. */
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

test('Word has the pictures where somebody paints them, fitted to the column, and not those that would be too small', async () => {
  const sizes: string[] = [];
  const input = {
    ...caseWithFigures().input(),
    painted: async ({ title, width, height }: Scene) => {
      sizes.push(title);
      return title === 'Who says what' ? { png: pixel, width, height: 9_000 } : { png: pixel, width, height };
    },
  };
  const files = unzipSync(await exported('docx', input));
  expect(sizes).toHaveLength(kinds.length);
  const document = new TextDecoder().decode(files['word/document.xml']);
  expect(document.match(/<pic:pic /g)).toHaveLength(kinds.length - 1);
  expect(document.match(/The picture itself is in the export as a web page/g)).toHaveLength(1);
  const widths = [...document.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, width]) => Number(width));
  // A4 less its margins, in English Metric Units: 914,400 to the inch.
  for (const width of widths) expect(width).toBeLessThanOrEqual(8.27 * 914_400);
  expect(document).toContain('descr="');
});

test('a picture of a newer Assay is named, not dropped in silence', async () => {
  const { build } = depotCase();
  build.state.reports.clear();
  build.report('Foreign', [{ type: 'figure', attrs: { figure: 'pie', options: '{}', label: 'Shares' } }]);
  expect(await exportedText('html', build.input())).toContain('picture “Shares”');
});
