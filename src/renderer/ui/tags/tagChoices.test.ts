import type { TagRow } from '@core/model';
import { expect, test } from 'vitest';
import { tagChoices } from './tagChoices';
import { leastUsedColour } from './tagColour';

function tag(id: string, name: string, parentId: string | null = null): TagRow {
  const at = '2024-05-04T00:00:00.000Z';
  const base = { caseId: 'c', createdAt: at, createdBy: 'A', updatedAt: at, deletedAt: null };
  return { ...base, id, name, colour: 'blue', parentId, order: 0, note: null };
}

const tags = [
  tag('1', 'territory'),
  tag('2', 'north depot', '1'),
  tag('3', 'depot'),
  tag('4', 'attribution'),
  tag('5', 'مُستودع'),
  tag('6', 'Évacuation'),
];
const names = (query: string, rest = {}) =>
  tagChoices({ tags, query, ...rest }).choices.map((c) => c.tag.name);

test.each([
  ['dep', ['depot', 'north depot'], 'a start of the name comes before a start of a later word'],
  ['TERR', ['territory', 'north depot'], 'a tag is found by its parent, after those found by name'],
  ['مستودع', ['مُستودع'], 'Arabic is found without its vowel signs'],
  ['evac', ['Évacuation'], 'accents need not be typed'],
  ['xyz', [], 'nothing is offered for nonsense'],
])('%s offers %j: %s', (query, expected) => {
  expect(names(query)).toEqual(expected);
});

test('chosen tags are not offered again, lately used ones come first', () => {
  const offered = names('', { without: ['3'], recent: ['4'] });
  expect(offered[0]).toBe('attribution');
  expect(offered).not.toContain('depot');
});

test.each([
  ['  new   name ', 'new name'],
  ['DEPOT', null],
  ['   ', null],
])('%j proposes to make %j', (query, expected) => {
  expect(tagChoices({ tags, query }).newName).toBe(expected);
});

test('tags that are each other’s parent do not hang the list', () => {
  const circle = [tag('a', 'a', 'b'), tag('b', 'b', 'a')];
  expect(tagChoices({ tags: circle, query: '' }).choices.map((c) => c.parents)).toEqual([['a'], ['b']]);
});

test('a new tag gets the colour fewest tags have', () => {
  expect(leastUsedColour([])).toBe('amber');
  expect(leastUsedColour([{ colour: 'amber' }, { colour: 'blue' }])).toBe('red');
});
