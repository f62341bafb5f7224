import { expect, test } from 'vitest';
import { lastPlace, movedPlaces } from './placeAmong';

const row = (id: string, order: number, deletedAt: string | null = null) => ({
  id,
  order,
  createdAt: '2026-05-04T12:00:00.000Z',
  deletedAt,
});

test('a new row does not come before one that may come back from the bin', () => {
  expect(lastPlace([row('a', 1), row('b', 7, '2026-05-04T12:00:00.000Z')])).toBe(8);
  expect(lastPlace([])).toBe(1);
});

test('moving passes over what is in the bin and stops at the ends', () => {
  const rows = [row('a', 1), row('b', 2, '2026-05-04T12:00:00.000Z'), row('c', 3), row('d', 4)];
  expect(movedPlaces(rows, 'd', -1)).toEqual([{ id: 'd', order: 2 }]);
  expect(movedPlaces(rows, 'a', -1)).toEqual([]);
  expect(movedPlaces(rows, 'gone', 1)).toEqual([]);
});

test('rows that two analysts put in one place can still be told apart and moved', () => {
  const moved = movedPlaces([row('a', 1), row('b', 1), row('c', 1)], 'a', 1);
  expect(moved).toEqual([
    { id: 'a', order: 2 },
    { id: 'c', order: 3 },
  ]);
});
