import { describe, expect, test } from 'vitest';
import type { Place, SourceText } from '../model/sourceText';
import { citedPlace, namedPlace } from './citedPlace';

/** A text of tables of one-letter cells, `columns` in a row, each table with the number of its first row. */
function sheets(columns: number, ...tables: readonly { sheet?: string; firstRow?: number; rows: number }[]) {
  let text = '';
  const places: Place[] = [];
  const blocks = tables.map(({ firstRow, rows, sheet }) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    const cells = Array.from({ length: rows }, (_, row) => {
      if (row > 0) text += '\n';
      return Array.from({ length: columns }, (__, column) => {
        if (column > 0) text += '\t';
        text += 'x';
        return { start: text.length - 1, end: text.length };
      });
    });
    const span = { start, end: text.length };
    if (sheet) places.push({ kind: 'sheet', label: sheet, ...span });
    return { kind: 'table' as const, ...span, rows: cells, ...(firstRow && { firstRow }) };
  });
  return { text, blocks, places } satisfies SourceText;
}

describe('a passage in a sheet', () => {
  const text = sheets(2, { sheet: 'May', firstRow: 1, rows: 3 }, { sheet: 'June', firstRow: 201, rows: 2 });
  test.each([
    [0, 1, 'May, row 1'],
    [4, 7, 'May, row 2'],
    [2, 9, 'May, rows 1–3'],
    [text.text.length - 1, text.text.length, 'June, row 202'],
    [8, 15, 'May, row 3 – June, row 201'],
  ])('from %i to %i is cited by sheet and row', (start, end, place) => {
    expect(citedPlace(text, start, end)).toBe(place);
  });

  test('without a sheet the row alone is named, and a table whose rows have no numbers is a paragraph', () => {
    expect(citedPlace(sheets(2, { firstRow: 1, rows: 3 }), 8, 9)).toBe('row 3');
    expect(citedPlace(sheets(2, { rows: 3 }), 8, 9)).toBe('¶1');
  });
});

const paragraphs: SourceText = {
  text: 'First. Second. Third.',
  blocks: [
    { kind: 'heading', level: 1, start: 0, end: 6 },
    { kind: 'paragraph', start: 7, end: 14 },
    { kind: 'paragraph', start: 15, end: 21 },
  ],
};
const withPlaces = (kind: Place['kind'], ...labels: readonly [string, string]) => ({
  ...paragraphs,
  places: [
    { kind, label: labels[0], start: 0, end: 14 },
    { kind, label: labels[1], start: 15, end: 21 },
  ],
});

test.each([
  ['time', 7, 10, '00:01:07'],
  ['time', 7, 21, '00:01:07–00:01:12'],
  ['chapter', 7, 10, '00:01:07, ¶1'],
  ['chapter', 0, 5, '00:01:07, heading before ¶1'],
  ['message', 8, 20, '00:01:07–00:01:12, ¶1–2'],
] as const)('in places of kind %s, %i to %i is at “%s”', (kind, start, end, place) => {
  expect(citedPlace(withPlaces(kind, '00:01:07', '00:01:12'), start, end)).toBe(place);
});

test('a page goes before a chapter, and only names that the document has are named places', () => {
  const page = { label: '12', start: 0, end: 21, width: 1, height: 1, runs: [] };
  const text = { ...withPlaces('chapter', 'One', 'Two'), pages: [page] };
  expect(citedPlace(text, 7, 10)).toBe('p. 12');
  expect(namedPlace(withPlaces('chapter', 'One', 'Two'), 7, 10)).toBe('One');
  expect(namedPlace(paragraphs, 7, 10)).toBe('');
});
