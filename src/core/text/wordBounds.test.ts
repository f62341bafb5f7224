import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryPassage } from './testing/arbitraryText';
import { sentenceAt, snapToGraphemes, snapToWords, wordAt } from './wordBounds';

const said = 'Activists said 40 died. The army didn’t answer.\nقال الناشطون إن';

test.each([
  [0, 'Activists'],
  [8, 'Activists'],
  [9, null],
  [15, '40'],
  [22, null],
  [33, 'didn’t'],
  [48, 'قال'],
  [said.length, null],
])('the word at %i is %j', (offset, word) => {
  const found = wordAt(said, offset);
  expect(found && said.slice(found.start, found.end)).toBe(word);
});

test.each([
  [0, 'Activists said 40 died.'],
  [30, 'The army didn’t answer.'],
  [47, null],
  [50, 'قال الناشطون إن'],
])('the sentence at %i is %j', (offset, sentence) => {
  const found = sentenceAt(said, offset);
  expect(found && said.slice(found.start, found.end)).toBe(sentence);
});

test('Japanese, which writes no spaces, still has words', () => {
  const text = '反政府勢力が発表した';
  const found = wordAt(text, 4, 'ja');
  expect(found && found.end - found.start).toBeLessThan(text.length);
});

test('a broken language tag does not stop a double click', () => {
  expect(wordAt('two words', 0, 'not a tag!')).toEqual({ start: 0, end: 3 });
});

test.each([
  ['a😀b', 2, 3, '😀'],
  ['a😀b', 0, 2, 'a😀'],
  ['e\u0301a', 0, 1, 'e\u0301'],
  ['xe\u0301', 2, 3, 'e\u0301'],
  ['👩‍👩‍👧 family', 3, 4, '👩‍👩‍👧'],
  ['قّال', 1, 2, 'قّ'],
  ['plain', 1, 3, 'la'],
])('%j from %i to %i is widened to %j', (text, start, end, snapped) => {
  const range = snapToGraphemes(text, start, end);
  expect(text.slice(range.start, range.end)).toBe(snapped);
});

test('a snapped range covers what was selected and starts and ends where graphemes do', () => {
  fc.assert(
    fc.property(arbitraryPassage(), ({ text, start, end }) => {
      const bounds = new Set([text.length]);
      for (const segment of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text))
        bounds.add(segment.index);
      const range = snapToGraphemes(text, start, end);
      expect(range.start).toBeLessThanOrEqual(start);
      expect(range.end).toBeGreaterThanOrEqual(end);
      expect(bounds).toContain(range.start);
      expect(bounds).toContain(range.end);
    }),
  );
});

test('a half-selected word is made whole', () => {
  expect(snapToWords('the monitoring group', 6, 17)).toEqual({ start: 4, end: 20 });
});
