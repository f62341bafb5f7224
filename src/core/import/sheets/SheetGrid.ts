import { mostCells, type Sheet, type SheetComment } from './sheet';

/** As far as the largest spreadsheets go. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

interface GridRow {
  readonly number: number;
  readonly columns: number[];
  readonly words: string[];
}

/**
 * Gathers a sheet's cells wherever they lie, without room for empty ones between. Cells without words and beyond the largest
 * sheet are passed over.
 */
export class SheetGrid {
  readonly #rows: GridRow[] = [];
  readonly comments: SheetComment[] = [];
  #cells = 0;

  /** False once there are more than `mostCells`: then nothing more is kept. `row` counts from 1, `column` from 0. */
  add(row: number, column: number, words: string): boolean {
    if (!(row >= 1 && row <= mostRows && column >= 0 && column < mostColumns) || !/\S/.test(words))
      return true;
    if (++this.#cells > mostCells) return false;
    let last = this.#rows.at(-1);
    if (last?.number !== row) {
      last = { number: row, columns: [], words: [] };
      this.#rows.push(last);
    }
    last.columns.push(column);
    last.words.push(words);
    return true;
  }

  /** The sheet with its used columns side by side; null where that makes more than `mostCells`. */
  toSheet(name: string | null): Sheet | null {
    const rows = inOrder(this.#rows);
    const columns = [...new Set(rows.flatMap((row) => row.columns))].sort((a, b) => a - b);
    const places = new Map(columns.map((column, place) => [column, place]));
    let all = 0;
    for (const row of rows) all += Math.max(...row.columns.map((column) => places.get(column) ?? 0)) + 1;
    if (all > mostCells) return null;
    return {
      name,
      columns,
      comments: this.comments,
      rows: rows.map(({ number, columns: own, words }) => {
        const cells: string[] = [];
        for (const [index, column] of own.entries()) {
          const place = places.get(column) ?? 0;
          while (cells.length < place) cells.push('');
          cells[place] = words[index] ?? '';
        }
        return { number, cells };
      }),
    };
  }
}

/** Files may name rows in any order, and twice; then the later words count. */
function inOrder(rows: readonly GridRow[]): readonly GridRow[] {
  if (rows.every((row, place) => row.number > (rows[place - 1]?.number ?? 0))) return rows;
  const byNumber = new Map<number, GridRow>();
  for (const row of rows) {
    const known = byNumber.get(row.number);
    if (!known)
      byNumber.set(row.number, { number: row.number, columns: [...row.columns], words: [...row.words] });
    else {
      known.columns.push(...row.columns);
      known.words.push(...row.words);
    }
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
