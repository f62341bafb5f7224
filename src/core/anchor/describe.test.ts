import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitsSurrogatePair } from '../text/surrogates';
import { arbitraryPassage } from '../text/testing/arbitraryText';
import { describePassage } from './describe';
import { findQuote } from './findQuote';

test('what is described can be read off the text again, whole', () => {
  fc.assert(
    fc.property(arbitraryPassage(), ({ text, start, end }) => {
      const range = describePassage(text, start, end);
      const { prefix, exact, suffix } = range;
      expect(text.slice(range.start, range.end)).toBe(exact);
      expect(text.startsWith(prefix + exact + suffix, range.start - prefix.length)).toBe(true);
      expect(splitsSurrogatePair(text, range.start - prefix.length)).toBe(false);
      expect(splitsSurrogatePair(text, range.end + suffix.length)).toBe(false);
      expect(splitsSurrogatePair(text, range.start)).toBe(false);
      expect(splitsSurrogatePair(text, range.end)).toBe(false);
    }),
  );
});

test('surroundings grow until a repeated passage is told apart', () => {
  const filler = 'the same line in every report of that week. ';
  const text = `North: ${filler}${filler}HERE ${filler}South: ${filler}${filler}HERE ${filler}`;
  const range = describePassage(text, text.indexOf('HERE'), text.indexOf('HERE') + 4);
  expect(range.prefix.length).toBeGreaterThan(32);
  expect(findQuote(text, range.prefix + range.exact + range.suffix)).toHaveLength(1);
});

test('surroundings stay bounded where nothing tells places apart', () => {
  const text = 'ha'.repeat(5_000);
  const range = describePassage(text, 4_000, 4_002);
  expect(range.prefix).toHaveLength(256);
  expect(range.suffix).toHaveLength(256);
});

test.each([
  [3, 3],
  [-1, 2],
  [2, 99],
])('the impossible range %i–%i is our own mistake', (start, end) => {
  expect(() => describePassage('short text', start, end)).toThrow(RangeError);
});

test.each([0, 1])('long surroundings never begin or end with half an emoji (shifted by %i)', (shift) => {
  const text = `${'a'.repeat(shift)}${'😀'.repeat(400)}b${'😀'.repeat(400)}b${'😀'.repeat(400)}`;
  const start = text.indexOf('😀😀', 810 + shift);
  for (const length of [1, 2, 4]) {
    const range = describePassage(text, start, start + length);
    expect(range.prefix.length).toBeGreaterThanOrEqual(255);
    expect(range.prefix).not.toMatch(/\p{Surrogate}/u);
    expect(range.suffix).not.toMatch(/\p{Surrogate}/u);
  }
});
