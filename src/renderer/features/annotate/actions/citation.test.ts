import { expect, test } from 'vitest';
import { citedQuote } from './citation';

const range = (exact: string) => ({ start: 0, end: exact.length, exact, prefix: '', suffix: '' });

test('a figure is not put into quotation marks as if the source said it', () => {
  const source = { title: 'Depot report', author: null, publisher: null, publishedAt: null };
  const areas = [{ page: 3, x: 1, y: 1, width: 9, height: 9 }];
  expect(citedQuote({ ranges: [], areas }, source, null)).toBe('Area of page 4 (Depot report)');
});

test('what is unknown of a source leaves no empty commas behind', () => {
  const source = {
    title: 'Depot report',
    author: null,
    publisher: 'Courier',
    publishedAt: '2024-05-04T09:12:00Z',
  };
  expect(citedQuote({ ranges: [range('held\nits half')] }, source, null)).toBe(
    '“held its half” (Depot report, Courier, 2024-05-04)',
  );
});

test('a row of a sheet is pasted with its number', () => {
  const source = { title: 'Losses', author: null, publisher: null, publishedAt: null };
  const text = {
    text: 'Total\n40',
    blocks: [
      {
        kind: 'table' as const,
        start: 0,
        end: 8,
        firstRow: 1,
        rows: [[{ start: 0, end: 5, header: true }], [{ start: 6, end: 8 }]],
      },
    ],
    places: [{ kind: 'sheet' as const, label: 'May', start: 0, end: 8 }],
  };
  const cell = { start: 6, end: 8, exact: '40', prefix: '', suffix: '' };
  expect(citedQuote({ ranges: [cell] }, source, text)).toBe('“40” (Losses, May, row 2)');
});
