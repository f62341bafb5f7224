import type { Block, SourceText, TableCell, TextMark } from '../model/sourceText';
import { directionOf } from '../text/direction';
import type { InlineRun } from './markup/inlineText';

/** What kind of block a run of text becomes, without its place. */
export type BlockKind =
  | { readonly kind: 'paragraph' | 'quote' | 'preformatted' | 'caption' | 'footnote' }
  | { readonly kind: 'heading'; readonly level: number; readonly label?: string }
  | {
      readonly kind: 'listItem';
      readonly ordered: boolean;
      readonly ordinal: number;
      readonly label?: string;
      readonly depth: number;
    };

/** A direction the document states, or null where it leaves it to the text. */
export type StatedDirection = 'ltr' | 'rtl' | null;

/** A stretch of the canonical text: UTF-16 code units, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A table's cell before it has a place. */
export interface CellContent {
  readonly run: InlineRun;
  readonly header: boolean;
  readonly direction: StatedDirection;
}

/** A picture before it has a place. */
export interface PictureContent {
  /** What stands for it in words; may be empty. One line. */
  readonly alternative: string;
  /** See the `picture` block of `SourceText`. */
  readonly picture?: number;
  readonly name?: string;
}

/**
 * Puts canonical text and the blocks over it together, in text order. Blocks are parted by an empty
 * line, items of one list by a line end; cells of a table by a tab and rows by a line end. These
 * separators belong to no block (in a table: to no cell).
 */
export class BlockBuilder {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  #length = 0;
  #lastKind: Block['kind'] | null = null;

  /** Adds a block of text and answers its span; an empty run adds nothing. */
  add(kind: BlockKind, run: InlineRun, direction: StatedDirection = null): TextSpan | null {
    if (run.text === '') return null;
    this.#separate(kind.kind);
    const start = this.#length;
    this.#write(run.text);
    this.#blocks.push({ ...kind, start, end: this.#length, ...this.#extras(run, start, direction) } as Block);
    return { start, end: this.#length };
  }

  /** A line drawn across the page: an empty block after the text so far. */
  addRule(): void {
    if (this.#length === 0 || this.#blocks.at(-1)?.kind === 'rule') return;
    this.#blocks.push({ kind: 'rule', start: this.#length, end: this.#length });
  }

  /** A picture: a block of its alternative text, or an empty one after the text so far. */
  addPicture({ alternative, picture, name }: PictureContent): void {
    if (alternative !== '') this.#separate('picture');
    const start = this.#length;
    this.#write(alternative);
    this.#blocks.push({
      kind: 'picture',
      start,
      end: this.#length,
      ...(picture !== undefined && { picture }),
      ...(name !== undefined && { name: name.slice(0, 8_000) }),
    });
  }

  /** Adds a table and answers its cells in their places; one without any words adds nothing. */
  addTable(rows: readonly (readonly CellContent[])[]): readonly (readonly TextSpan[])[] | null {
    if (!rows.some((row) => row.some((cell) => cell.run.text !== ''))) return null;
    this.#separate('table');
    const start = this.#length;
    const placed = rows.map((row, rowNumber) => {
      if (rowNumber > 0) this.#write('\n');
      return row.map((cell, cellNumber): TableCell => {
        if (cellNumber > 0) this.#write('\t');
        const cellStart = this.#length;
        this.#write(cell.run.text);
        const header = cell.header ? { header: true } : {};
        return {
          start: cellStart,
          end: this.#length,
          ...this.#extras(cell.run, cellStart, cell.direction),
          ...header,
        };
      });
    });
    this.#blocks.push({ kind: 'table', start, end: this.#length, rows: placed });
    return placed;
  }

  finish(): SourceText {
    while (this.#blocks.at(-1)?.kind === 'rule') this.#blocks.pop();
    return { text: this.#parts.join(''), blocks: this.#blocks };
  }

  #separate(kind: Block['kind']): void {
    if (this.#length > 0) this.#write(kind === 'listItem' && this.#lastKind === 'listItem' ? '\n' : '\n\n');
    this.#lastKind = kind;
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #extras(
    run: InlineRun,
    start: number,
    direction: StatedDirection,
  ): { direction?: 'ltr' | 'rtl'; marks?: TextMark[] } {
    const marks = run.marks.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start }));
    return {
      ...(direction && direction !== directionOf(run.text) ? { direction } : {}),
      ...(marks.length > 0 ? { marks } : {}),
    };
  }
}
