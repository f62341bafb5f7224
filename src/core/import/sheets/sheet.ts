/** A row of a sheet that has words. */
export interface SheetRow {
  /** As the sheet's program counts it, from 1. */
  readonly number: number;
  /** From the sheet's first column; what is empty may be missing. As shown to a reader. */
  readonly cells: readonly (string | undefined)[];
}

/** A remark somebody put on a cell. */
export interface SheetComment {
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly words: string;
  readonly author: string | null;
  /** ISO 8601, or null. */
  readonly at: string | null;
}

/** A table as a spreadsheet has it, before it has a place in a text. */
export interface Sheet {
  /** Null for a file that is one table without a name. */
  readonly name: string | null;
  /** In order of their numbers. */
  readonly rows: readonly SheetRow[];
  readonly comments: readonly SheetComment[];
  /** The sheet's own number, from 0, of each column that is in `rows`; all of them when not given. */
  readonly columns?: readonly number[];
}

/**
 * Cells taken of all sheets of a file, empty ones between others counted: as many as can be kept and opened. A year of
 * daily figures for 5,000 places has fewer.
 */
export const mostCells = 2_000_000;

/** Where a cell is, as spreadsheets name it: `B7`. `column` counts from 0. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}
