import { expect, test } from 'vitest';
import { smallCodebook, testTag } from '../testing/smallCodebook';
import { tagLines, tagTree } from './tagTree';

const names = (tags = smallCodebook, closed: string[] = []) =>
  tagLines(tagTree(tags), new Set(closed)).map(({ tag, level }) => `${level} ${tag.name}`);

test('siblings stand in their own order, not in the order of making', () => {
  expect(names()).toEqual(['1 actors', '2 state', '2 front', '3 north', '1 events', '1 places']);
});

test('a closed tag hides everything under it, also what is deeper', () => {
  expect(names(smallCodebook, ['actors'])).toEqual(['1 actors', '1 events', '1 places']);
});

test('a tag without children is not announced as one that can be opened', () => {
  const lines = tagLines(tagTree(smallCodebook), new Set(['front']));
  expect(lines.map(({ tag, expanded }) => [tag.name, expanded])).toEqual([
    ['actors', true],
    ['state', null],
    ['front', false],
    ['events', null],
    ['places', null],
  ]);
});

test('a tag whose parent is in the bin is not lost from the tree', () => {
  expect(names([testTag('orphan', 'gone'), testTag('child', 'orphan')])).toEqual(['1 orphan', '2 child']);
});

test('tags that are each other’s parents are shown and do not hang the tree', () => {
  expect(names([testTag('a', 'b'), testTag('b', 'a'), testTag('under', 'a')])).toHaveLength(3);
});

test('a screen reader hears the place among the siblings, not in the whole tree', () => {
  const front = tagLines(tagTree(smallCodebook), new Set()).find(({ tag }) => tag.name === 'front');
  expect(front).toMatchObject({ level: 2, position: 2, siblings: 2 });
});
