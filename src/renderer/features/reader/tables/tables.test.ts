import type { Block, TableCell } from '@core/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../text/sections';
import { splitTable } from './splitTable';
import { planTable, type TableBlock } from './tablePlan';

/** A table of these words as importers write it: cells parted by tabs, rows by line ends. */
function tableOf(
  words: readonly (readonly string[])[],
  firstRow?: number,
): { text: string; table: TableBlock } {
  let text = '';
  const rows = words.map((row, place) => {
    if (place > 0) text += '\n';
    return row.map((cell, column): TableCell => {
      if (column > 0) text += '\t';
      const start = text.length;
      text += cell;
      return { start, end: text.length };
    });
  });
  return { text, table: { kind: 'table', start: 0, end: text.length, rows, firstRow } };
}

const grid = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => `${row}/${column}`),
  );

describe('splitTable', () => {
  it('loses no row, and every piece begins where the one before ended', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('', 'a', 'words'), { minLength: 1, maxLength: 30 }), {
          minLength: 1,
          maxLength: 200,
        }),
        (words) => {
          const { text, table } = tableOf(words, 1);
          const pieces = splitTable(table, text);
          expect(pieces.flatMap(({ block }) => (block.kind === 'table' ? block.rows : []))).toEqual(
            table.rows,
          );
          expect(pieces[0]?.block.start).toBe(table.start);
          expect(pieces.at(-1)?.block.end).toBe(table.end);
          let rows = 0;
          for (const { block, firstPlace } of pieces) {
            expect(firstPlace).toBe(rows);
            rows += block.kind === 'table' ? block.rows.length : 0;
          }
        },
      ),
    );
  });

  it('does not hold up a frame with a table of many rows or of many columns', () => {
    for (const [rows, columns] of [
      [50_000, 8],
      [2_000, 500],
    ] as const) {
      const { text, table } = tableOf(grid(rows, columns), 1);
      for (const { block, plan } of splitTable(table, text)) {
        const drawn = plan?.isWindowed ? 24 : columns;
        expect(block.kind === 'table' ? block.rows.length * drawn : Infinity).toBeLessThanOrEqual(1_000);
      }
    }
  });

  it('leaves small tables of running text to the browser, and gives rows with numbers their columns', () => {
    const { text, table } = tableOf(grid(5, 3));
    expect(splitTable(table, text)[0]?.plan).toBeUndefined();
    expect(splitTable({ ...table, firstRow: 1 }, text)[0]?.plan).toBeDefined();
  });
});

describe('planTable', () => {
  it('gives a column the room most of its words need, within bounds', () => {
    const { text, table } = tableOf(
      [['no', 'x'.repeat(500), 'medium words'], ...grid(80, 3)].map((row) => row.slice()),
      1,
    );
    const [first = 0, second = 0] = planTable(table, text)?.columns ?? [];
    expect(second).toBeGreaterThanOrEqual(first);
    expect(second).toBeLessThan(25);
    expect(first).toBeGreaterThan(2);
  });

  it('gives the tables a sheet with empty rows is parted into the same columns, and the names above them', () => {
    const upper = tableOf([['Post', 'Guards'], ...grid(3, 2)], 1);
    const header = upper.table.rows[0]?.map((cell) => ({ ...cell, header: true })) ?? [];
    const table = { ...upper.table, rows: [header, ...upper.table.rows.slice(1)] };
    const lower = {
      ...table,
      start: table.end + 2,
      firstRow: 40,
      rows: [[table.rows[1]?.[0] ?? { start: 0, end: 0 }]],
    };
    const [first, second] = sectionsOf({ text: upper.text, blocks: [table, lower] });
    expect(second?.plan?.edges).toEqual(first?.plan?.edges);
    expect(second?.plan?.header).toEqual(header);
    expect(second?.plan?.table.firstRow).toBe(40);
  });

  it('puts the columns of figures below each other by their ends, and no others', () => {
    const rows = Array.from({ length: 70 }, (_, n) => [`Post ${n}`, `${n * 7}`, `−${n}`, '12 %', 'no. 5']);
    const { text, table } = tableOf(rows);
    expect(planTable(table, text)?.figures).toEqual([false, true, false, true, false]);
  });
});

it('keeps the pieces of a table apart from the words around it', () => {
  const { text, table } = tableOf(grid(200, 8), 1);
  const after: Block = { kind: 'paragraph', start: text.length + 2, end: text.length + 7 };
  const sections = sectionsOf({ text: `${text}\n\nAfter`, blocks: [table, after] });
  expect(sections.at(-1)?.plan).toBeUndefined();
  for (const { plan, blocks } of sections.slice(0, -1)) {
    expect(plan?.table).toBe(table);
    expect(blocks).toHaveLength(1);
  }
});
