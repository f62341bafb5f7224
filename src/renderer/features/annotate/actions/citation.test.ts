import { expect, test } from 'vitest';
import { citedQuote } from './citation';

const range = (exact: string) => ({ start: 0, end: exact.length, exact, prefix: '', suffix: '' });

test('a figure is not put into quotation marks as if the source said it', () => {
  const source = { title: 'Depot report', author: null, publisher: null, publishedAt: null };
  const areas = [{ page: 3, x: 1, y: 1, width: 9, height: 9 }];
  expect(citedQuote({ ranges: [], areas }, source)).toBe('Area of page 4 (Depot report)');
});

test('what is unknown of a source leaves no empty commas behind', () => {
  const source = {
    title: 'Depot report',
    author: null,
    publisher: 'Courier',
    publishedAt: '2024-05-04T09:12:00Z',
  };
  expect(citedQuote({ ranges: [range('held\nits half')] }, source)).toBe(
    '“held its half” (Depot report, Courier, 2024-05-04)',
  );
});
