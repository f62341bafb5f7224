import type { Block, TableCell } from '@core/model';
import { blockDirection } from '../text/blockDirection';

export type TableBlock = Extract<Block, { kind: 'table' }>;

/** How a table is laid out that is drawn in pieces: all of them have the same columns. Widths in em of its letters. */
export interface TablePlan {
  readonly table: TableBlock;
  readonly direction: 'ltr' | 'rtl' | undefined;
  /** Width of each column. */
  readonly columns: readonly number[];
  /** Where each column begins, from the line's beginning; one more entry says where the last ends. */
  readonly edges: readonly number[];
  /** Width of the rows' numbers; 0 where rows have none. */
  readonly gutter: number;
  /** Columns of figures: they stand below each other by their last digit. */
  readonly figures: readonly boolean[];
  /** The row that names the columns; null where none does. */
  readonly header: readonly TableCell[] | null;
  /** Only the columns near what is in sight are drawn. */
  readonly isWindowed: boolean;
}

/** Smaller tables of running text are laid out by the browser, as the words need it. */
const fewRows = 60;
const fewColumns = 24;
/** Of more columns only those near what is in sight are in the DOM. */
const mostDrawnColumns = 40;
/** Rows whose words say how wide the columns have to be. */
const sample = 300;
const [narrowest, widest] = [3, 32];
/** Em for each letter, and for the room beside the words of a cell. */
const letter = 0.6;
const room = 1.5;

const figure = /^[\s(+-]*\p{Sc}?[\d\s.,:/'’%()+-]+\p{Sc}?$/u;
const wideLetters = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;

/**
 * Null for a table that is small enough to be drawn as it is; rows that are cited by number are always planned. `before`
 * is the plan of the table right above: a sheet with many empty rows is several tables with the same columns.
 */
export function planTable(table: TableBlock, text: string, before?: TablePlan): TablePlan | null {
  const { rows, firstRow } = table;
  let count = 0;
  for (const row of rows) count = Math.max(count, row.length);
  if (firstRow === undefined && rows.length <= fewRows && count <= fewColumns) return null;
  if (before && firstRow !== undefined && before.gutter > 0 && before.columns.length >= count)
    return { ...before, table, direction: blockDirection(text, table) };
  const lengths: number[][] = Array.from({ length: count }, () => []);
  const inFigures = new Array<number>(count).fill(0);
  const step = Math.max(1, Math.floor(rows.length / sample));
  const header = rows[0]?.some((cell) => cell.header) ? rows[0] : null;
  for (let place = header ? 1 : 0; place < rows.length; place += step)
    for (const [column, { start, end }] of (rows[place] ?? []).entries()) {
      if (end === start) continue;
      const words = text.slice(start, Math.min(end, start + 4 * widest));
      lengths[column]?.push(lettersIn(words));
      if (figure.test(words)) inFigures[column] = (inFigures[column] ?? 0) + 1;
    }
  const columns = lengths.map((known, column) => {
    const usual = known.sort((a, b) => a - b)[Math.floor(known.length * 0.9)] ?? 0;
    const cell = header?.[column];
    const named = cell ? Math.min(18, 1.1 * lettersIn(text.slice(cell.start, cell.end))) : 0;
    return letter * Math.min(widest, Math.max(narrowest, usual, named)) + room;
  });
  const gutter = firstRow === undefined ? 0 : letter * Math.max(3, String(firstRow + rows.length).length) + 1;
  const edges = [gutter];
  for (const width of columns) edges.push((edges.at(-1) ?? 0) + width);
  return {
    table,
    direction: blockDirection(text, table),
    columns,
    edges,
    gutter,
    figures: lengths.map(
      (known, column) => known.length > 0 && (inFigures[column] ?? 0) >= 0.8 * known.length,
    ),
    header,
    isWindowed: count > mostDrawnColumns,
  };
}

/** A table narrower than the reading column takes all of it, unless its columns come and go. */
export function widthOf({ edges, isWindowed }: TablePlan) {
  return { width: isWindowed ? `${edges.at(-1)}em` : `max(100%, ${edges.at(-1)}em)` };
}

/** Chinese, Japanese and Korean letters take the room of two. */
function lettersIn(words: string): number {
  return words.length + (words.match(wideLetters)?.length ?? 0);
}
