/** What a cell holds: text, a number, or nothing. */
export type CellValue = string | number | null;

/** One table of a case, as a sheet or a file of its own. */
export interface CaseTable {
  /** For people and, in small letters, for files: “Highlights”. Without characters a sheet or a file cannot be called. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

export interface TableColumn {
  readonly name: string;
  /** In characters. */
  readonly width: number;
}

/** What a row is made of, and the columns it makes, side by side. */
export interface TableField<Row> {
  readonly name: string;
  readonly width: number;
  readonly of: (row: Row) => CellValue | undefined;
}

/** A table of one row for each of `rows`. */
export function tableOf<Row>(
  name: string,
  fields: readonly TableField<Row>[],
  rows: readonly Row[],
): CaseTable {
  return {
    name,
    columns: fields.map(({ name: title, width }) => ({ name: title, width })),
    rows: rows.map((row) => fields.map(({ of }) => of(row) ?? null)),
  };
}
