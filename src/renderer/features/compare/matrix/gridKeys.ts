/** A place in a grid; −1 is the heading of the row or column. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight. */
  readonly page: number;
}

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key leads from a place, as in every grid; null for keys that mean nothing here. */
export function nextPlace(
  { row, column }: GridPlace,
  { key, ctrlKey, metaKey }: PressedKey,
  { rows, columns, page }: GridExtent,
): GridPlace | null {
  const isFar = ctrlKey || metaKey;
  const moved: GridPlace | undefined = {
    ArrowDown: { row: isFar ? rows : row + 1, column },
    ArrowUp: { row: isFar ? -1 : row - 1, column },
    ArrowRight: { row, column: isFar ? columns : column + 1 },
    ArrowLeft: { row, column: isFar ? -1 : column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: isFar ? 0 : row, column: -1 },
    End: { row: isFar ? rows : row, column: columns },
  }[key];
  if (!moved) return null;
  const within = { row: bounded(moved.row, rows), column: bounded(moved.column, columns) };
  // There is no heading of headings to go to.
  return within.row === -1 && within.column === -1 ? null : within;
}

function bounded(index: number, count: number): number {
  return Math.min(count - 1, Math.max(-1, index));
}
