import type { BlockKind, StatedDirection } from '../blockBuilder';
import type { OpenMark } from '../markup/inlineText';
import type { FlowBlock, FlowCell, FlowInline } from './flowNode';

/** What a paragraph is, when it ends. */
export interface ParagraphEnd {
  readonly kind: BlockKind;
  readonly direction: StatedDirection;
  readonly inTable: boolean;
}

/** Gathers paragraphs and rows of one stream of text: the body, a note, a box, a comment. */
export class ParagraphFlow {
  readonly #blocks: FlowBlock[] = [];
  #inlines: FlowInline[] = [];
  #cell: FlowBlock[] = [];
  #row: FlowCell[] = [];
  #rows: FlowCell[][] = [];

  add(inline: FlowInline): void {
    this.#inlines.push(inline);
  }

  addText(text: string, marks: readonly OpenMark[]): void {
    const last = this.#inlines.at(-1);
    if (last?.is === 'text' && last.marks === marks)
      this.#inlines[this.#inlines.length - 1] = { ...last, text: last.text + text };
    else this.#inlines.push({ is: 'text', text, marks });
  }

  endParagraph({ kind, direction, inTable }: ParagraphEnd): void {
    if (!inTable) this.#endTable();
    if (this.#inlines.length === 0) return;
    const block: FlowBlock = { is: 'block', kind, direction, inlines: this.#inlines };
    this.#inlines = [];
    (inTable ? this.#cell : this.#blocks).push(block);
  }

  endCell(end: ParagraphEnd): void {
    this.endParagraph({ ...end, inTable: true });
    this.#row.push({ blocks: this.#cell, header: false });
    this.#cell = [];
  }

  endRow(header: boolean): void {
    if (this.#row.length > 0) this.#rows.push(this.#row.map((cell) => ({ ...cell, header })));
    this.#row = [];
  }

  /** Ends what is open and answers the blocks. */
  finish(end: ParagraphEnd): readonly FlowBlock[] {
    this.endParagraph(end);
    if (this.#cell.length > 0) this.endCell(end);
    this.endRow(false);
    this.#endTable();
    return this.#blocks;
  }

  #endTable(): void {
    this.endRow(false);
    if (this.#rows.length === 0) return;
    this.#blocks.push({ is: 'table', rows: this.#rows });
    this.#rows = [];
  }
}

/** The words of blocks, a line each. */
export function wordsOf(blocks: readonly FlowBlock[]): string {
  return blocks
    .map((block) =>
      block.is === 'block'
        ? block.inlines.map((inline) => (inline.is === 'text' ? inline.text : ' ')).join('')
        : '',
    )
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
