import type { SourceText, TableCell } from '@core/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packTables, unpackTables } from './packedTables';

const cell = fc
  .tuple(
    fc.nat(1_000),
    fc.nat(9),
    fc.constantFrom<Partial<TableCell>>({}, { header: true }, { direction: 'rtl' }),
  )
  .map(([start, length, more]): TableCell => ({ start, end: start + length, ...more }));

it('a large table is the same after it was kept, whatever its cells have', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 }), (few) => {
      const rows = [...few, ...Array.from({ length: 600 }, () => [{ start: 0, end: 1 }, ...(few[0] ?? [])])];
      const sourceText: SourceText = {
        text: 'x'.repeat(1_010),
        blocks: [
          { kind: 'paragraph', start: 0, end: 2 },
          { kind: 'table', start: 0, end: 1_009, rows: [...rows, ...rows, ...rows, ...rows], firstRow: 3 },
          { kind: 'table', start: 0, end: 1_009, rows: few },
        ],
      };
      const kept = packTables(sourceText);
      expect(unpackTables(structuredClone(kept))).toEqual(sourceText);
      expect(unpackTables(sourceText)).toBe(sourceText);
    }),
    { numRuns: 30 },
  );
});

it('what is kept of a large table are no objects for its cells', () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => [{ start: row, end: row + 1 }]);
  const kept = packTables({
    text: 'x'.repeat(3_001),
    blocks: [{ kind: 'table', start: 0, end: 3_000, rows }],
  });
  expect(kept.blocks[0]).toMatchObject({ rows: [] });
});
