import type { Operation } from '@core/model';
import { expect, test } from 'vitest';
import { composedOperations } from './composedOperations';

const operation = (id: string, before: unknown, after: unknown) =>
  ({ table: 'claims', id, before, after }) as unknown as Operation;

test('typing in steps is read as one change from the first state to the last', () => {
  const composed = composedOperations([
    { operations: [operation('a', { text: '' }, { text: 'H' })] },
    { operations: [operation('b', null, { text: 'other' })] },
    { operations: [operation('a', { text: 'H' }, { text: 'Half' })] },
  ]);
  expect(composed).toEqual([
    operation('a', { text: '' }, { text: 'Half' }),
    operation('b', null, { text: 'other' }),
  ]);
});

test('what was made and taken back within the run is not told', () => {
  expect(
    composedOperations([
      { operations: [operation('a', null, { text: 'x' })] },
      { operations: [operation('a', { text: 'x' }, null)] },
    ]),
  ).toEqual([]);
});
