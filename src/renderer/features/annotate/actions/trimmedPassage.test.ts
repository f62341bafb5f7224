import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trimmedPassage } from './trimmedPassage';

test.each([
  ['the word after a double click', 'a word here', 2, 7, 'word'],
  ['a whole paragraph with its line end', 'one\n\ntwo\n', 5, 9, 'two'],
  ['an emoji at the end', 'smoke 🔥 ', 0, 9, 'smoke 🔥'],
  ['an end beyond the text', 'short', 1, 99, 'hort'],
])('blank ends do not become part of a quote: %s', (_, text, start, end, expected) => {
  const passage = trimmedPassage(text, start, end);
  expect(passage && text.slice(passage.start, passage.end)).toBe(expected);
});

test('blank space alone is no passage', () => {
  expect(trimmedPassage('a \n\u00a0 b', 1, 5)).toBeNull();
});

test('nothing but blank space is ever left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (text, a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const passage = trimmedPassage(text, start, end);
      const whole = text.slice(start, end);
      expect(passage ? text.slice(passage.start, passage.end) : '').toBe(whole.trim());
    }),
  );
});
