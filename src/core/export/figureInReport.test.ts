import { expect, test } from 'vitest';
import { figureAttributes } from '../figures';
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

test('a picture of a newer Assay is named, not dropped in silence', async () => {
  const { build } = depotCase();
  build.state.reports.clear();
  build.report('Foreign', [{ type: 'figure', attrs: { figure: 'pie', options: '{}', label: 'Shares' } }]);
  expect(await exportedText('html', build.input())).toContain('picture “Shares”');
});
