import type { Id } from '../model/id';

/** One cell: its words, and the statements they rest on, in order of making. */
export interface FigureCell {
  readonly text: string;
  readonly statements?: readonly Id[];
}

/** A picture as a table that says all the picture says: for screen readers, and where pictures cannot be drawn. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Each with as many cells as there are columns; the first is the heading of its row. */
  readonly rows: readonly (readonly FigureCell[])[];
  /** What the table does not hold, in sentences: what was left out and how much. */
  readonly remarks: readonly string[];
}

/** Stands for the table until the picture is made. */
export function noTable(caption: string): FigureTable {
  return { caption, columns: [], rows: [], remarks: [] };
}
