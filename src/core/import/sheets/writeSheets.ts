import type { Block, Place, SourceText, TableCell } from '../../model/sourceText';
import type { FoundAnnotation } from '../types';
import { hasHeader } from './hasHeader';
import { cellName, mostCells, type Sheet, type SheetRow } from './sheet';

/** Empty rows kept between others; more of them part a sheet into two tables, each knowing its rows' numbers. */
const mostEmptyRows = 10;

export interface WrittenSheets {
  readonly sourceText: SourceText;
  readonly annotations: readonly FoundAnnotation[];
  /** Comments on cells of rows without words, which cannot be marked. */
  readonly placeless: readonly string[];
}

/**
 * Canonical text of sheets: under each sheet's name its rows as a table, with cells parted by a tab and rows by a line
 * end. Columns without words are left out, and what is empty at a row's end. Null where there are more than
 * `mostCells`.
 */
export function writeSheets(sheets: readonly Sheet[]): WrittenSheets | null {
  const writer = new SheetWriter();
  for (const sheet of sheets) if (!writer.add(sheet)) return null;
  return writer.finish();
}

class SheetWriter {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #places: Place[] = [];
  readonly #annotations: FoundAnnotation[] = [];
  readonly #placeless: string[] = [];
  #length = 0;
  #cells = 0;

  add(sheet: Sheet): boolean {
    const rows = sheet.rows.filter(({ cells }) => cells.some(hasWords));
    const start = this.#length === 0 ? 0 : this.#length + 2;
    if (sheet.name !== null && (rows.length > 0 || sheet.comments.length > 0)) this.#addHeading(sheet.name);
    const columns = usedColumns(rows);
    const header = hasHeader(rows) ? rows[0]?.number : undefined;
    const spans = new Map<number, readonly TableCell[]>();
    for (const run of runsOf(rows)) if (!this.#addTable(run, columns, header, spans)) return false;
    if (sheet.name !== null && this.#length > start)
      this.#places.push({ kind: 'sheet', label: sheet.name.slice(0, 2_000), start, end: this.#length });
    this.#annotate(sheet, columns, spans);
    return true;
  }

  finish(): WrittenSheets {
    const sourceText = {
      text: this.#parts.join(''),
      blocks: this.#blocks,
      ...(this.#places.length > 0 && { places: this.#places }),
    };
    return { sourceText, annotations: this.#annotations, placeless: this.#placeless };
  }

  #addHeading(name: string): void {
    this.#separate();
    const start = this.#length;
    this.#write(oneLine(name));
    this.#blocks.push({ kind: 'heading', level: 2, start, end: this.#length });
  }

  #addTable(
    run: readonly SheetRow[],
    columns: readonly number[],
    header: number | undefined,
    spans: Map<number, readonly TableCell[]>,
  ): boolean {
    this.#separate();
    const start = this.#length;
    const firstRow = run[0]?.number ?? 1;
    const rows: TableCell[][] = [];
    for (const { number, cells } of run) {
      while (rows.length < number - firstRow) rows.push(this.#writeRow(rows.length > 0, ['']));
      const words = columns.filter((column) => column < cells.length).map((column) => cells[column] ?? '');
      while (words.length > 1 && !hasWords(words.at(-1))) words.pop();
      this.#cells += words.length;
      if (this.#cells > mostCells) return false;
      const written = this.#writeRow(rows.length > 0, words);
      rows.push(number === header ? written.map((cell) => ({ ...cell, header: true })) : written);
      spans.set(number, written);
    }
    this.#blocks.push({ kind: 'table', start, end: this.#length, rows, firstRow });
    return true;
  }

  #writeRow(follows: boolean, words: readonly string[]): TableCell[] {
    if (follows) this.#write('\n');
    return words.map((word, place) => {
      if (place > 0) this.#write('\t');
      const start = this.#length;
      this.#write(oneLine(word));
      return { start, end: this.#length };
    });
  }

  /** On its cell; on its row where the cell is empty. */
  #annotate(
    { name, comments, columns: own }: Sheet,
    columns: readonly number[],
    spans: ReadonlyMap<number, readonly TableCell[]>,
  ): void {
    for (const { row, column, words, author, at } of comments) {
      const cells = spans.get(row) ?? [];
      const cell = cells[columns.indexOf(own ? own.indexOf(column) : column)];
      const ranges = cell && cell.end > cell.start ? [cell] : cells.filter(({ start, end }) => end > start);
      if (ranges.length > 0)
        this.#annotations.push({
          ranges: ranges.map(({ start, end }) => ({ start, end })),
          note: words,
          author,
          at,
        });
      else
        this.#placeless.push(
          `The comment on ${[name, cellName(row, column)].filter(Boolean).join(', ')}, where no words stand, says: ${words}`,
        );
    }
  }

  #separate(): void {
    if (this.#length > 0) this.#write('\n\n');
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** Rows with few empty ones between them. */
function runsOf(rows: readonly SheetRow[]): SheetRow[][] {
  const runs: SheetRow[][] = [];
  let last: number | null = null;
  for (const row of rows) {
    if (last === null || row.number - last > mostEmptyRows + 1) runs.push([]);
    runs.at(-1)?.push(row);
    last = row.number;
  }
  return runs;
}

function usedColumns(rows: readonly SheetRow[]): number[] {
  const used = new Set<number>();
  for (const { cells } of rows)
    for (const [column, cell] of cells.entries()) if (hasWords(cell)) used.add(column);
  return [...used].sort((a, b) => a - b);
}

function hasWords(cell: string | undefined): cell is string {
  return cell !== undefined && /\S/.test(cell);
}

/** Tabs and line ends part cells and rows: inside a cell they are spaces. */
function oneLine(text: string): string {
  if (!/[\t\n\v\f\r\u2028\u2029]/.test(text)) return text;
  return text.trim().replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ');
}
