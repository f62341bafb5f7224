import { expect, test } from 'vitest';
import { plainKey, ratingKey } from './ratingKeys';

/** What a run of keys rates, and what is left undecided at the end. */
function typed(keys: string): string {
  let draft = '';
  const done: string[] = [];
  for (const key of keys) {
    const outcome = ratingKey(draft, key);
    if (!outcome) return `${done.join(' ')} stops at ${key}`;
    draft = outcome.draft;
    if (outcome.done) done.push(outcome.done);
  }
  return `${done.join(' ')}${draft && `|${draft}`}`;
}

test.each([
  ['cc', 'CC'],
  ['II', 'II'],
  ['na', 'NA'],
  ['c', '|C'],
  // The first of each pair is done when the second cannot belong to it.
  ['cni', 'C N|I'],
  ['cnaiic', 'C NA II|C'],
  ['ccc', 'CC|C'],
  ['nn', 'N|N'],
  ['123450', 'CC C N I II NA'],
  // A digit settles the cell, whatever was begun in it.
  ['c1', 'CC'],
])('%s rates %s', (keys, expected) => {
  expect(typed(keys)).toBe(expected);
});

test.each(['x', 'a', '6', '9', 'Enter'])('%s means nothing here', (key) => {
  expect(ratingKey('', key)).toBeNull();
});

test('on an Arabic or Russian keyboard the letter is taken by its place', () => {
  expect(plainKey({ key: 'ؤ', code: 'KeyC' })).toBe('C');
  expect(plainKey({ key: 'ш', code: 'KeyI' })).toBe('I');
  expect(plainKey({ key: '٤', code: 'Digit4' })).toBe('4');
  expect(plainKey({ key: 'c', code: 'KeyJ' })).toBe('c');
});
