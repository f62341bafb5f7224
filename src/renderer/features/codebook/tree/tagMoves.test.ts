import type { TagRow } from '@core/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallCodebook, testTag } from '../testing/smallCodebook';
import { ordersAt, stepPlace, type TagStep } from './tagMoves';
import { tagsUnder } from './tagRelations';

const tagNamed = (name: string) => smallCodebook.find((tag) => tag.name === name) as TagRow;

test.each([
  ['events', 'up', { parentId: null, before: 'actors' }],
  ['events', 'down', { parentId: null, before: null }],
  ['actors', 'down', { parentId: null, before: 'places' }],
  ['actors', 'up', null],
  ['places', 'down', null],
  ['events', 'under', { parentId: 'actors', before: null }],
  ['actors', 'under', null],
  ['north', 'out', { parentId: 'actors', before: null }],
  ['front', 'out', { parentId: null, before: 'events' }],
  ['events', 'out', null],
] as const)('%s goes %s to the place beside it and nowhere else', (name, step, expected) => {
  expect(stepPlace(smallCodebook, tagNamed(name), step as TagStep)).toEqual(expected);
});

test('moving between two tags leaves the others’ rows alone', () => {
  expect(ordersAt(smallCodebook, 'places', { parentId: null, before: 'events' })).toEqual(
    new Map([['places', 0.5]]),
  );
});

test('tags that share an order number still come to stand where they were put', () => {
  const tags = ['a', 'b', 'c', 'd'].map((name) => testTag(name));
  const orders = ordersAt(tags, 'd', { parentId: null, before: 'b' });
  expect([...orders].sort((left, right) => left[1] - right[1]).map(([id]) => id)).toEqual([
    'a',
    'd',
    'b',
    'c',
  ]);
});

test('after any series of moves every tag stands before the one it was put before', () => {
  const move = fc.record({ id: fc.nat(6), before: fc.option(fc.nat(6)) });
  fc.assert(
    fc.property(fc.array(fc.nat(3), { minLength: 7, maxLength: 7 }), fc.array(move), (orders, moves) => {
      let tags = orders.map((order, index) => testTag(String(index), null, order));
      for (const { id, before } of moves) {
        const place = { parentId: null, before: before === null || before === id ? null : String(before) };
        const changed = ordersAt(tags, String(id), place);
        tags = tags.map((tag) => ({ ...tag, order: changed.get(tag.id) ?? tag.order }));
        const line = tagsUnder(tags, null).map((tag) => tag.id);
        const next = line[line.indexOf(String(id)) + 1] ?? null;
        expect(next).toBe(place.before);
      }
    }),
  );
});
