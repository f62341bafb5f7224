import { expect, test } from 'vitest';
import { findQuote } from './findQuote';

test.each([
  ['one two one', 'one', [0, 8]],
  ['aaa', 'aa', [0, 1]],
  ['nothing', 'absent', []],
  ['anything', '', []],
  ['a😀b', '\ude00', []],
  ['a😀b', '\ud83d', []],
  ['a\ude00b', '\ude00', [1]],
])('in %j, %j stands at %j', (text, quote, starts) => {
  expect(findQuote(text, quote).map((place) => place.start)).toEqual(starts);
});

test('stops looking when the limit is reached', () => {
  expect(findQuote('x'.repeat(1_000), 'x', 2)).toHaveLength(2);
});
