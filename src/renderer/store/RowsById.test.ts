import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowsById } from './RowsById';

const row = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), version: fc.nat(3) });
const list = fc.uniqueArray(row, { selector: ({ id }) => id });

test('a row is found as the list asked about has it, however many lists were asked about before', () => {
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 5 }), (lists) => {
      const byId = new RowsById<{ id: string; version: number }>();
      for (const rows of lists)
        for (const id of ['a', 'b', 'c', 'd', 'e'])
          expect(byId.find(rows, id)).toBe(rows.find((each) => each.id === id));
    }),
  );
});
