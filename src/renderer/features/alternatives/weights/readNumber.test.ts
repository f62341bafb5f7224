import { expect, test } from 'vitest';
import { readNumber } from './readNumber';

test.each([
  ['−2', -2],
  ['-2', -2],
  [' 1,5 ', 1.5],
  ['.5', 0.5],
  // Typed as it is shown, the root is the root and not a rounded one.
  ['0.707', Math.SQRT1_2],
  ['0.71', 0.71],
  ['', null],
  ['1e3', null],
  ['two', null],
  ['Infinity', null],
])('%j', (typed, expected) => {
  expect(readNumber(typed, Math.SQRT1_2)).toBe(expected);
});
