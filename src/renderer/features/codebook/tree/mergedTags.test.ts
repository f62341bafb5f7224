import type { TagRow } from '@core/model';
import { expect, test } from 'vitest';
import { smallCodebook } from '../testing/smallCodebook';
import { mergedTagIds, parentsAfterMerge } from './mergedTags';

const tagNamed = (name: string) => smallCodebook.find((tag) => tag.name === name) as TagRow;

test.each([
  [['a', 'from', 'b'], ['a', 'into', 'b'], 'the colour-giving place in the list changes'],
  [['from', 'into'], ['into'], 'a passage ends up with the tag twice'],
  [['into', 'a', 'from'], ['into', 'a'], 'a passage ends up with the tag twice'],
  [['a'], ['a'], 'a passage without the tag gets one'],
])('%j becomes %j, else %s', (tagIds, expected) => {
  expect(mergedTagIds(tagIds, 'from', 'into')).toEqual(expected);
});

test('tags under the merged one go along to the other one', () => {
  expect(parentsAfterMerge(smallCodebook, tagNamed('actors'), 'events')).toEqual(
    new Map([
      ['state', 'events'],
      ['front', 'events'],
    ]),
  );
});

test('merging a tag into one under it makes no loop', () => {
  expect(parentsAfterMerge(smallCodebook, tagNamed('actors'), 'north')).toEqual(
    new Map([
      ['state', 'north'],
      ['front', null],
    ]),
  );
});
