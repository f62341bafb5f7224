import { expect, test } from 'vitest';
import { citedQuote } from './citation';

const range = (exact: string) => ({ start: 0, end: exact.length, exact, prefix: '', suffix: '' });

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
