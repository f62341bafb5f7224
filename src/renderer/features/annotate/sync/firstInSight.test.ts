import { expect, test } from 'vitest';
import { firstInSight } from './firstInSight';

const at = (...bounds: [number, number][]) => ({
  ranges: bounds.map(([start, end]) => ({ start, end, exact: 'x', prefix: '', suffix: '' })),
});
const highlights = [at([0, 10]), at([5, 8]), at([20, 30], [50, 60]), at([70, 80])];

test.each([
  [0, 0],
  [9, 0],
  [10, 2],
  [55, 2],
  [60, 3],
  [500, 3],
])('with %i at the top, card %i leads', (offset, expected) => {
  expect(firstInSight(highlights, offset)).toBe(expected);
});

test('a source without highlights has no leading card', () => {
  expect(firstInSight([], 0)).toBe(-1);
});
