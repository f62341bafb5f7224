import { expect, test } from 'vitest';
import { rankEntries } from './rankEntries';

const entries = [
  { label: 'Export' },
  { label: 'Open another case' },
  { label: 'New case', keywords: ['open'] },
];

test('the command typed in full stands first', () => {
  expect(rankEntries(entries, 'export').map(({ label }) => label)).toEqual(['Export']);
});

test('a beginning stands before another word it is known by', () => {
  expect(rankEntries(entries, 'open').map(({ label }) => label)).toEqual(['Open another case', 'New case']);
});

test('an empty query hides nothing', () => {
  expect(rankEntries(entries, ' ')).toHaveLength(3);
});
