import { expect, test } from 'vitest';
import { wordsIn } from './countWords';

test.each([
  ['One, two; three.', 3],
  ['the guard’s 1,200 litres', 4],
  ['a well-kept library', 3],
  ['— … !', 0],
  ['قتل ثلاثة حراس', 3],
  ['三人の警備員', 6],
  ['cafe\u0301 au lait', 3],
])('“%s” has %i words', (text, count) => {
  expect(wordsIn(text)).toBe(count);
});
