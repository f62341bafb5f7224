import { expect, test } from 'vitest';
import { normaliseLineEnds } from './normaliseLineEnds';

test.each([
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['\r\r\n\n', '\n\n\n'],
  ['no ends', 'no ends'],
  ['\u2028\u0085\v\f', '\u2028\u0085\v\f'],
])('%j keeps everything but the kind of line end', (before, after) => {
  expect(normaliseLineEnds(before)).toBe(after);
});
