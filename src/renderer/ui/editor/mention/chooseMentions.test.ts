import { expect, test } from 'vitest';
import { chooseMentions } from './chooseMentions';
import type { MentionItem } from './mentionItem';

const item = (kind: MentionItem['kind'], label: string): MentionItem => ({
  kind,
  id: `${kind}:${label}`,
  label,
});
const candidates = [
  item('source', 'Depot report'),
  item('claim', 'The depot is held'),
  item('claim', 'Guards were killed'),
  item('highlight', 'held its southern half'),
];
const labels = (query: string, limit?: number) =>
  chooseMentions(candidates, query, limit).map((found) => found.label);

test('kinds stay together, claims first, whatever the order of the candidates', () => {
  expect(labels('')).toEqual([
    'The depot is held',
    'Guards were killed',
    'held its southern half',
    'Depot report',
  ]);
});

test.each([
  ['depot', ['The depot is held', 'Depot report']],
  ['half held', ['held its southern half']],
  ['nothing like it', []],
])('%s finds %j', (query, expected) => {
  expect(labels(query)).toEqual(expected);
});

test('a better match is not pushed out by the limit', () => {
  expect(labels('depot', 1)).toEqual(['Depot report']);
});

test('with nothing typed no kind crowds out the others', () => {
  const many = Array.from({ length: 500 }, (_, place) => item('claim', `claim ${place}`));
  const kinds = chooseMentions([...many, ...candidates], '').map((found) => found.kind);
  expect(kinds.length).toBeLessThanOrEqual(20);
  expect(new Set(kinds)).toEqual(new Set(['claim', 'highlight', 'source']));
});
