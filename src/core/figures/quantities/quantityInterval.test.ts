import { expect, test } from 'vitest';
import { quantityText } from '../quantityText';
import { numberTicks } from './numberAxis';
import { overlap, quantityInterval } from './quantityInterval';

const given = (low: number | null, best: number | null, high: number | null) => ({ low, best, high });

test('an open end is open, a best number alone is a point, the impossible is none', () => {
  expect(quantityInterval(given(9, null, null))).toEqual({ low: 9, high: Number.POSITIVE_INFINITY });
  expect(quantityInterval(given(null, 7, null))).toEqual({ low: 7, high: 7 });
  expect(quantityInterval(given(14, null, 9))).toBeNull();
  expect(quantityInterval(given(null, null, null))).toBeNull();
});

test('ranges that touch meet, ranges one apart do not', () => {
  expect(overlap({ low: 1, high: 3 }, { low: 3, high: 5 })).toBe(true);
  expect(overlap({ low: 1, high: 3 }, { low: 4, high: 5 })).toBe(false);
});

test('numbers are written as short as they can be', () => {
  const written = [
    given(9, null, 14),
    given(11, null, null),
    given(null, null, 20),
    given(3, 3, 3),
    given(9, 12, 14),
  ];
  expect(written.map(quantityText)).toEqual(['9–14', '≥ 11', '≤ 20', '3', '9–14 (12)']);
});

test('an axis goes round what is on it in round steps', () => {
  expect(numberTicks(0, 14)).toEqual([0, 5, 10, 15]);
  expect(numberTicks(0.1, 0.35, 5)).toEqual([0.1, 0.15, 0.2, 0.25, 0.3, 0.35]);
});
