import type { Operation } from '@core/model';
import { expect, test } from 'vitest';
import { changesNothing } from './turnBeyondEditor';

const row = (note: string | null, updatedAt: string) => ({ id: '1', note, updatedAt }) as never;
const change = (before: unknown, after: unknown) => ({
  operations: [{ table: 'claims', id: '1', before, after } as Operation],
});

test.each([
  ['only the time differs', change(row('a', '1'), row('a', '2')), true],
  ['the note differs', change(row('a', '1'), row('b', '2')), false],
  ['the row was made', change(null, row('a', '2')), false],
])('a key press is passed on only when nothing can be seen: %s', (_, given, expected) => {
  expect(changesNothing(given)).toBe(expected);
});
