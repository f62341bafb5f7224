import type { SourceText } from '../../model/sourceText';
import { BlockBuilder, type BlockKind, type CellContent, type StatedDirection } from '../blockBuilder';
import { InlineText, type OpenMark } from '../markup/inlineText';
import type { FoundAnnotation } from '../types';
import { CommentRanges } from './commentRanges';
import type { FlowBlock, FlowCell, FlowComment, FlowInline } from './flowNode';

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

/** What stands beside a line, not in it. */
type Floating = Extract<FlowInline, { is: 'picture' | 'frame' }>;

class FlowWriter {
  readonly builder = new BlockBuilder();
  readonly ranges = new CommentRanges();
  #notes: WaitingNote[] = [];
  #noteCount = 0;

  write(blocks: readonly FlowBlock[], asKind: BlockKind | null = null, lead = ''): void {
    let waiting = lead;
    for (const block of asKind ? blocks : blocksWithWholePreformatted(blocks)) {
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
    const before: Floating[] = [];
    const after: Floating[] = [];
    const edges = this.ranges.beginLine();
    for (const inline of inlines)
      if (isFloating(inline)) (line.hasWords ? after : before).push(inline);
      else this.#writeInline(inline, line, kind.kind === 'preformatted');
    this.#writeFloating(before);
    this.ranges.endLine(line.hasWords ? this.builder.add(kind, line.finish(), direction) : null, edges);
    this.#writeFloating(after);
    return line.hasWords;
  }

  #writeFloating(floating: readonly Floating[]): void {
    for (const inline of floating)
      if (inline.is === 'picture') this.builder.addPicture(inline);
      else this.write(inline.blocks);
  }

  #writeInline(inline: Exclude<FlowInline, Floating>, line: InlineText, preformatted = false): void {
    if (inline.is === 'break') {
      if (preformatted) line.add('\n', [], true);
      else line.breakLine();
    } else if (inline.is === 'comment') this.ranges.edge(inline.id, inline.edge, line.length);
    else if (inline.is === 'text') line.add(inline.text, inline.marks, preformatted);
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
    const floating: Floating[] = [];
    const edges: ReturnType<CommentRanges['beginLine']>[] = [];
    const content = rows.map((row) =>
      row.map((cell) => {
        edges.push(this.ranges.beginLine());
        return this.#cellContent(cell, floating);
      }),
    );
    const placed = this.builder.addTable(content)?.flat() ?? [];
    for (const [cell, cellEdges] of edges.entries()) this.ranges.endLine(placed[cell] ?? null, cellEdges);
    this.#writeFloating(floating);
  }

  /** A cell is one line: its paragraphs and line breaks are parted by spaces. */
  #cellContent(cell: FlowCell, floating: Floating[]): CellContent {
    const line = new InlineText();
    let direction: StatedDirection = null;
    for (const block of cell.blocks) {
      if (block.is !== 'block') continue;
      direction ??= block.direction;
      line.add(' ', []);
      for (const inline of block.inlines)
        if (isFloating(inline)) floating.push(inline);
        else if (inline.is === 'break') line.add(' ', []);
        else this.#writeInline(inline, line);
    }
    return { run: line.finish(), header: cell.header, direction };
  }
}

function isFloating(inline: FlowInline): inline is Floating {
  return inline.is === 'picture' || inline.is === 'frame';
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

/** Word processors make a paragraph of each line of preformatted text; together they are one block. */
function blocksWithWholePreformatted(blocks: readonly FlowBlock[]): readonly FlowBlock[] {
  const whole: FlowBlock[] = [];
  let lines: FlowInline[] | null = null;
  for (const block of blocks) {
    if (block.is !== 'block' || block.kind.kind !== 'preformatted') {
      lines = null;
      whole.push(block);
    } else if (lines) lines.push({ is: 'break' }, ...block.inlines);
    else {
      lines = [...block.inlines];
      whole.push({ ...block, inlines: lines });
    }
  }
  return whole;
}
