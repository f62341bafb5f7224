import type { SearchResult } from '@core/search';
import { expect, test } from 'vitest';
import { resultGroups } from './resultGroups';

const passage = (start: number, matches = 1) => ({
  start,
  end: start + 10,
  text: 'ten chars.',
  matches: Array.from({ length: matches }, (_, index) => ({ start: index, end: index + 1 })),
  cutBefore: true,
  cutAfter: true,
});
const result = (kind: SearchResult['kind'], id: string, passages = [passage(0)], matches = passages.length) =>
  ({
    kind,
    id,
    sourceId: null,
    title: `${kind} ${id}`,
    titleMatches: [],
    matches: Array.from({ length: matches }, (_, index) => ({ start: index, end: index + 1 })),
    passages,
    snippet: passages[0] ?? null,
  }) as SearchResult;

test('each source is its own group, before the other kinds, however good their matches', () => {
  const groups = resultGroups([
    result('claim', '1'),
    result('source', '2'),
    result('claim', '3'),
    result('source', '4'),
  ]);
  expect(groups.map(({ title, hits }) => `${title}: ${hits.length}`)).toEqual([
    'source 2: 1',
    'source 4: 1',
    'Claims: 2',
  ]);
});

test('a word on every page does not flood the list, and what is left out is counted', () => {
  const passages = Array.from({ length: 20 }, (_, index) => passage(index * 100, 2));
  const [group] = resultGroups([result('source', '1', passages, 300)]);
  expect(group?.hits).toHaveLength(6);
  expect(group?.more).toBe(288);
});

test('a source found by its title alone can still be gone to', () => {
  const [group] = resultGroups([result('source', '1', [passage(0, 0)], 0)]);
  expect(group?.hits).toHaveLength(1);
  expect(group?.more).toBe(0);
});

test('every hit has a key of its own, so that the arrow keys do not jump', () => {
  const groups = resultGroups([
    result('source', 'a', [passage(0), passage(100)]),
    result('note', 'a'),
    result('highlight', 'b'),
  ]);
  const keys = groups.flatMap(({ hits }) => hits.map(({ key }) => key));
  expect(new Set(keys).size).toBe(4);
});
