import { expect, it } from 'vitest';
import { trimPassage } from './trimPassage';

it.each([
  ['leaves white space at the ends out', 'a  word \n\n b', 1, 9, 'word'],
  ['does not halve a surrogate pair', 'x😀y', 2, 4, '😀y'],
  ['does not halve a letter with its mark', 'cafe\u0301 x', 0, 4, 'cafe\u0301'],
  ['does not halve a joined emoji', 'a👩‍👧b', 0, 3, 'a👩‍👧'],
  ['leaves a no-break space out', '\u00a0word\u00a0', 0, 6, 'word'],
])('%s', (_, text, start, end, words) => {
  const passage = trimPassage(text, start, end);
  expect(passage && text.slice(passage.start, passage.end)).toBe(words);
});

it('is no passage of nothing but white space', () => {
  expect(trimPassage('a \n\t b', 1, 5)).toBeNull();
});
