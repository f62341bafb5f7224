import { endOf, fitsBefore, lineWords, median, startOf } from './lineMeasures';
import type { Line } from './lines';
import { lineText } from './lineText';

/** Lines that belong together, on one page and in one column. */
export interface ColumnBlock {
  readonly kind: 'text' | 'preformatted';
  readonly lines: readonly Line[];
  /** Where the column's lines begin and end (see `startOf`). */
  readonly columnStart: number;
  readonly columnEnd: number;
}

/** A bullet before an item of a list, with the space after it. */
export const bullet = /^[•◦▪▫‣⁃∙●○■□➢➤✓❑]\s/;

/** A number or letter before an item of a list. */
export const ordinal = /^(\d{1,3})[.)]\s(?=\S)/;

/** The end of a line in a table of contents: dots and a page number. */
const leader = /(?:\.\s?){4,}\s*\S{1,8}$/;

/** Sizes that differ by less, as a share, are one size. */
const sameSize = 0.1;

/** Takes the lines of one column apart into paragraphs, by gaps, indents, sizes and lines that end early. */
export function columnBlocks(column: readonly Line[], keepLineEnds: boolean): ColumnBlock[] {
  const lines = withSides(column);
  const leading = leadingOf(lines);
  const columnStart = Math.min(...lines.map(startOf));
  const columnEnd = Math.max(...lines.map(endOf));
  const blocks: { kind: ColumnBlock['kind']; lines: Line[] }[] = [];
  for (const line of lines) {
    const kind = keepLineEnds && line.monospaced ? 'preformatted' : 'text';
    const block = blocks.at(-1);
    const goesOn =
      block !== undefined &&
      block.kind === kind &&
      isNear(block.lines, line, leading) &&
      (kind === 'preformatted' || isSameParagraph(block.lines, line, columnEnd));
    if (goesOn) block.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks.map((block) => ({ ...block, columnStart, columnEnd }));
}

/** From one base line to the next, in letter heights; a few lines cannot say that they are spaced out. */
function leadingOf(lines: readonly Line[]): number {
  const steps = lines.slice(1).flatMap((line, index) => {
    const step = (line.baseline - (lines[index] as Line).baseline) / line.size;
    return step > 0.5 && step < 2.5 ? [step] : [];
  });
  const leading = median(steps, 1.2);
  return steps.length < 3 ? Math.min(leading, 1.6) : leading;
}

/** Right-to-left lines as they are set: flush right, unless more of them share their left end. */
function withSides(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ rightToLeft }) => rightToLeft)) return lines;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const flush = (isFlush: (line: Line) => boolean) => lines.filter(isFlush).length;
  const atLeft = flush((line) => line.left - left < 0.3 * line.size);
  const atRight = flush((line) => right - line.right < 0.3 * line.size);
  return lines.map((line) => ({ ...line, startsRight: line.rightToLeft && atRight >= atLeft }));
}

function isNear(before: readonly Line[], line: Line, leading: number): boolean {
  const last = before.at(-1) as Line;
  if (Math.abs(line.size - last.size) > sameSize * Math.max(line.size, last.size)) return false;
  const step = line.baseline - last.baseline;
  return step > 0 && step < (leading + 0.35) * Math.max(line.size, last.size);
}

function isSameParagraph(before: readonly Line[], line: Line, columnEnd: number): boolean {
  const first = before[0] as Line;
  const last = before.at(-1) as Line;
  if (line.rightToLeft !== last.rightToLeft && lineWords(line) > 3 && lineWords(last) > 3) return false;
  if (bullet.test(textOf(line)) || leader.test(lineText(last).text)) return false;
  const isItem = bullet.test(textOf(first)) || ordinal.test(textOf(first));
  if (ordinal.test(textOf(line)) && ordinal.test(textOf(first)) && startOf(line) - startOf(first) < line.size)
    return false;
  if (isCentred(last, line)) return true;
  const indent = startOf(line) - startOf(last);
  const step = 0.6 * line.size;
  if (indent > step && !(before.length === 1 && isItem)) return false;
  if (indent < -step && (before.length > 1 || isItem)) return false;
  return goesOnMidSentence(last, line, columnEnd) || !fitsBefore(line, columnEnd - endOf(last));
}

/** Whether the words say that the paragraph goes on, however far the line before fell short of the column's end. */
function goesOnMidSentence(before: Line, line: Line, columnEnd: number): boolean {
  const end = lineText(before).text;
  if (!/^\p{Ll}|^\p{Lo}/u.test(line.fragments[0]?.text ?? '')) return /\p{L}[-‐]$/u.test(end);
  if (/\p{L}[-‐]$|\u00ad$/u.test(end)) return true;
  const isLong = endOf(before) - startOf(before) > 0.6 * (columnEnd - startOf(before));
  return isLong && /[\p{Ll},]$/u.test(end);
}

/** Whether two lines of different lengths have one middle, and neither begins where the other does. */
function isCentred(one: Line, other: Line): boolean {
  const middle = Math.abs(one.left + one.right - other.left - other.right) / 2;
  return middle < 0.5 * one.size && Math.abs(one.left - other.left) > one.size;
}

function textOf({ fragments }: Line): string {
  return fragments
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ');
}
