import { expect, test } from 'vitest';
import { smallCodebook } from '../testing/smallCodebook';
import { checkedTagName, checkedTagParent } from './tagRules';

const nameOutcome = (name: string, parentId: string | null, except: string | null = null) => {
  const result = checkedTagName(smallCodebook, name, parentId, except);
  return result.ok ? result.value : result.error.code;
};

test.each([
  ['  armed   groups ', null, null, 'armed groups', 'stray blanks are kept'],
  ['', null, null, 'tag-name-empty', 'a tag without a name'],
  ['  ', null, null, 'tag-name-empty', 'a tag named by blanks'],
  ['Events', null, null, 'tag-name-taken', 'the same name in other case twice at the top'],
  ['state', 'actors', null, 'tag-name-taken', 'the same name twice under one tag'],
  ['state', null, null, 'state', 'the same name refused at another place'],
  ['events', null, 'events', 'events', 'a tag refused its own name'],
] as const)('%j under %s: prevents %5$s', (name, parentId, except, expected, _prevented) => {
  expect(nameOutcome(name, parentId, except)).toBe(expected);
});

test.each([
  ['actors', 'actors', 'tag-parent-loop'],
  ['actors', 'north', 'tag-parent-loop'],
  ['front', 'actors', 'ok'],
  ['north', null, 'ok'],
  ['north', 'nowhere', 'tag-parent-gone'],
] as const)('%s under %s is %s: no tag becomes its own ancestor', (id, parentId, expected) => {
  const result = checkedTagParent(smallCodebook, id, parentId);
  expect(result.ok ? 'ok' : result.error.code).toBe(expected);
});

test('the refusal names both tags', () => {
  const result = checkedTagParent(smallCodebook, 'actors', 'front');
  expect(!result.ok && result.error.message).toBe(
    '“actors” cannot go under “front”, which is itself under “actors”.',
  );
});
