import type { SourceText } from '../../model/sourceText';
import { BlockBuilder, type BlockKind, type StatedDirection } from '../blockBuilder';
import { InlineText, type OpenMark } from '../markup/inlineText';
import type { FoundAnnotation } from '../types';
import { CommentRanges } from './commentRanges';
import type { FlowBlock, FlowCell, FlowComment, FlowInline, FlowPicture } from './flowNode';

const superscript: readonly OpenMark[] = [{ kind: 'superscript' }];

/**
 * Canonical text, blocks and comments of a word processor's document. Notes are numbered in the order they are
 * referred to and stand at the end; a picture stands after the words of its paragraph, so that it parts no
 * sentence; a table with one column or with headings or tables in it only lays out a page and is written block
 * by block.
 */
export function writeFlow(
  blocks: readonly FlowBlock[],
  comments: readonly FlowComment[],
): { sourceText: SourceText; annotations: FoundAnnotation[] } {
  const writer = new FlowWriter();
  writer.write(blocks);
  writer.writeNotes();
  const sourceText = writer.builder.finish();
  return { sourceText, annotations: writer.ranges.annotations(sourceText, comments) };
}

interface WaitingNote {
  readonly number: number;
  readonly blocks: readonly FlowBlock[];
}

class FlowWriter {
  readonly builder = new BlockBuilder();
  readonly ranges = new CommentRanges();
  #notes: WaitingNote[] = [];
  #noteCount = 0;

  write(blocks: readonly FlowBlock[], asKind: BlockKind | null = null, lead = ''): void {
    let waiting = lead;
    for (const block of blocks) {
      if (block.is === 'rule') this.builder.addRule();
      else if (block.is === 'table') this.#writeTable(block.rows, asKind);
      else if (this.#writeBlock(asKind ?? block.kind, block.direction, block.inlines, waiting)) waiting = '';
    }
  }

  /** Notes may have notes of their own. */
  writeNotes(): void {
    for (let note = this.#notes.shift(); note; note = this.#notes.shift())
      this.write(note.blocks, { kind: 'footnote' }, `[${note.number}]`);
  }

  /** Whether there were words to write. */
  #writeBlock(
    kind: BlockKind,
    direction: StatedDirection,
    inlines: readonly FlowInline[],
    lead: string,
  ): boolean {
    const line = new InlineText(lead);
    const before: FlowPicture[] = [];
    const after: FlowPicture[] = [];
    this.ranges.beginLine();
    for (const inline of inlines)
      if (inline.is === 'picture') (line.hasWords ? after : before).push(inline);
      else this.#writeInline(inline, line);
    for (const picture of before) this.builder.addPicture(picture);
    if (line.hasWords) this.ranges.endLine(this.builder.add(kind, line.finish(), direction));
    else this.ranges.endLine(null);
    for (const picture of after) this.builder.addPicture(picture);
    return line.hasWords;
  }

  #writeInline(inline: Exclude<FlowInline, FlowPicture>, line: InlineText): void {
    if (inline.is === 'break') line.breakLine();
    else if (inline.is === 'comment') this.ranges.edge(inline.id, inline.edge, line.length);
    else if (inline.is === 'text') line.add(inline.text, inline.marks);
    else {
      this.#notes.push({ number: ++this.#noteCount, blocks: inline.blocks });
      line.add(`[${this.#noteCount}]`, superscript);
    }
  }

  #writeTable(rows: readonly (readonly FlowCell[])[], asKind: BlockKind | null): void {
    if (asKind || !isDataTable(rows)) {
      for (const cell of rows.flat()) this.write(cell.blocks, asKind);
      return;
    }
    const pictures: FlowPicture[] = [];
    const ends: (() => void)[] = [];
    let placed: ReturnType<BlockBuilder['addTable']> = null;
    const content = rows.map((row, rowNumber) =>
      row.map((cell, cellNumber) => {
        const line = new InlineText();
        const edges = this.ranges.beginLine();
        let direction: StatedDirection = null;
        for (const block of cell.blocks) {
          if (block.is !== 'block') continue;
          direction ??= block.direction;
          // A cell is one line: its paragraphs and line breaks are parted by spaces.
          line.add(' ', []);
          for (const inline of block.inlines)
            if (inline.is === 'picture') pictures.push(inline);
            else if (inline.is === 'break') line.add(' ', []);
            else this.#writeInline(inline, line);
        }
        ends.push(() => this.ranges.endLine(placed?.[rowNumber]?.[cellNumber] ?? null, edges));
        return { run: line.finish(), header: cell.header, direction };
      }),
    );
    placed = this.builder.addTable(content);
    for (const end of ends) end();
    for (const picture of pictures) this.builder.addPicture(picture);
  }
}

function isDataTable(rows: readonly (readonly FlowCell[])[]): boolean {
  if (!rows.some((row) => row.length > 1)) return false;
  return rows
    .flat()
    .every(({ blocks }) =>
      blocks.every(
        (block) =>
          block.is === 'block' && block.kind.kind !== 'heading' && block.kind.kind !== 'preformatted',
      ),
    );
}
