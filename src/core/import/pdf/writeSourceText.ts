import type { Block, Page, PageRun, SourceText } from '../../model/sourceText';
import { bullet } from './columnBlocks';
import type { FlowBlock, PlacedLine } from './documentFlow';
import { headingLevels } from './headingLevels';
import { joinLines, vocabularyOf } from './joinLines';
import type { Line } from './lines';
import { type LineText, lineText, rounded, withoutFirst, withoutLast } from './lineText';

/** What is known of a page besides its words. */
export interface PageFacts {
  readonly label: string;
  /** In points, as displayed. */
  readonly width: number;
  readonly height: number;
}

/** Writes blocks in reading order out as canonical text, with the place of every word on its page. */
export function writeSourceText(flow: readonly FlowBlock[], pages: readonly PageFacts[]): SourceText {
  const writer = new Writer(pages.length);
  const texts = new Map<Line, LineText>();
  const textOf = (line: Line): LineText => {
    const text = texts.get(line) ?? lineText(line);
    texts.set(line, text);
    return text;
  };
  const lines = flow.flatMap((block) => block.lines);
  const vocabulary = vocabularyOf(lines.map(({ line }) => textOf(line).text));
  const levels = headingLevels(flow);
  for (const block of flow) writer.addBlock(block, levels.get(block) ?? null, vocabulary, textOf);
  return writer.finish(pages);
}

class Writer {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #hyphens: number[] = [];
  readonly #runs: PageRun[][];
  #length = 0;

  constructor(pages: number) {
    this.#runs = Array.from({ length: pages }, () => []);
  }

  addBlock(
    block: FlowBlock,
    level: number | null,
    vocabulary: ReadonlySet<string>,
    textOf: (line: Line) => LineText,
  ): void {
    const [first] = block.lines;
    if (!first) return;
    const isItem = block.kind === 'text' && level === null && bullet.test(textOf(first.line).text);
    const last = this.#blocks.at(-1);
    if (last) this.#write(isItem && last.kind === 'listItem' ? '\n' : '\n\n');
    const start = this.#length;
    for (const [index, placed] of block.lines.entries()) {
      let text = textOf(placed.line);
      if (index === 0 && isItem) text = withoutFirst(text, bullet.exec(text.text)?.[0].length ?? 0);
      this.#writeLine(block, index, placed, text, vocabulary, textOf);
    }
    const span = { start, end: this.#length };
    if (isItem) this.#blocks.push({ kind: 'listItem', ordered: false, ordinal: 1, depth: 0, ...span });
    else if (level !== null) this.#blocks.push({ kind: 'heading', level, ...span });
    else this.#blocks.push({ kind: block.kind === 'preformatted' ? 'preformatted' : 'paragraph', ...span });
  }

  /** Writes a line and what its end becomes. */
  #writeLine(
    block: FlowBlock,
    index: number,
    { page, line }: PlacedLine,
    text: LineText,
    vocabulary: ReadonlySet<string>,
    textOf: (line: Line) => LineText,
  ): void {
    const following = block.lines[index + 1];
    if (!following || block.kind === 'preformatted') {
      this.#place(page, text);
      if (following) this.#write('\n');
      return;
    }
    const join = joinLines(text.text, textOf(following.line).text, vocabulary);
    this.#place(page, join === 'hyphen' ? withoutLast(text, line.rightToLeft) : text);
    if (join === 'hyphen') this.#hyphens.push(this.#length);
    if (join === 'space') this.#write(' ');
  }

  #place(page: number, { text, runs }: LineText): void {
    const placed = this.#runs[page];
    for (const [start, end, ...box] of runs) placed?.push([start + this.#length, end + this.#length, ...box]);
    this.#write(text);
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  finish(facts: readonly PageFacts[]): SourceText {
    let place = 0;
    const pages = facts.map(({ label, width, height }, index): Page => {
      const runs = (this.#runs[index] ?? []).sort((one, other) => one[0] - other[0]);
      const start = runs[0]?.[0] ?? place;
      const end = runs.at(-1)?.[1] ?? start;
      place = end;
      return { start, end, label, width: rounded(width), height: rounded(height), runs };
    });
    const text = this.#parts.join('');
    return {
      text,
      blocks: this.#blocks,
      pages,
      ...(this.#hyphens.length > 0 ? { hyphens: this.#hyphens } : {}),
    };
  }
}
