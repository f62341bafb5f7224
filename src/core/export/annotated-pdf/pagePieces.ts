import { isMostlyRightToLeft } from '../../import/pdf/scripts';
import type { Page, PageRun, SourceText } from '../../model/sourceText';

/** A stretch of one line under a highlight: where it starts at the top of its line, in points of the page as displayed. */
export interface LinePiece {
  readonly x: number;
  readonly y: number;
  /** Along the line and across it. */
  readonly width: number;
  readonly height: number;
  /** Degrees, clockwise. */
  readonly angle: number;
}

/** How wide the letters of a run are, one number for each UTF-16 code unit, in any unit. */
export type LetterWidths = (run: PageRun, text: string) => readonly number[];

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A gap wider than this many line heights parts columns and no words. */
const widestGap = 2.5;

/** Two stretches are of one line where they differ by no more than this share of a line's height. */
const sameLine = 0.35;

/**
 * The stretches of a page's lines that spans of the canonical text (UTF-16 code units, `end` exclusive) cover, in text
 * order: one for each line of a column, across the spaces between its words.
 */
export function pagePieces(
  { text }: Pick<SourceText, 'text'>,
  { runs }: Pick<Page, 'runs'>,
  spans: readonly Span[],
  widths: LetterWidths,
): LinePiece[] {
  const covered: (LinePiece & Span)[] = [];
  for (const span of spans)
    for (const run of runs) {
      const start = Math.max(span.start, run[0]);
      const end = Math.min(span.end, run[1]);
      if (end > start) covered.push({ ...pieceOf(text, run, start, end, widths), start, end });
    }
  covered.sort((one, other) => one.start - other.start);
  const joined: (LinePiece & Span)[] = [];
  for (const piece of covered) {
    const last = joined.at(-1);
    const both = last && joinedPiece(last, piece);
    if (both) joined[joined.length - 1] = { ...both, start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined.map(({ x, y, width, height, angle }) => ({ x, y, width, height, angle }));
}

function pieceOf(text: string, run: PageRun, from: number, to: number, widths: LetterWidths): LinePiece {
  const [start, end, x, y, width, height, angle] = run;
  if (from === start && to === end) return { x, y, width, height, angle };
  const words = text.slice(start, end);
  const letters = widths(run, words);
  const sum = (first: number, last: number) => letters.slice(first, last).reduce((all, one) => all + one, 0);
  const scale = width / Math.max(1e-6, sum(0, words.length));
  const before = sum(0, from - start) * scale;
  const own = sum(from - start, to - start) * scale;
  return moved(
    { x, y, width: own, height, angle },
    isMostlyRightToLeft(words) ? width - before - own : before,
  );
}

/** The same stretch, further along its line. */
function moved(piece: LinePiece, by: number): LinePiece {
  const turn = (piece.angle * Math.PI) / 180;
  return { ...piece, x: piece.x + by * Math.cos(turn), y: piece.y + by * Math.sin(turn) };
}

/** Two neighbours of one line as one stretch; null where they stand in different lines or columns. */
function joinedPiece(one: LinePiece, other: LinePiece): LinePiece | null {
  if (Math.abs(one.angle - other.angle) > 0.5) return null;
  const turn = (one.angle * Math.PI) / 180;
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const along = dx * Math.cos(turn) + dy * Math.sin(turn);
  const across = dy * Math.cos(turn) - dx * Math.sin(turn);
  const height = Math.max(one.height, other.height);
  const middle = across + (other.height - one.height) / 2;
  if (Math.abs(middle) > sameLine * height) return null;
  const gap = along >= 0 ? along - one.width : -along - other.width;
  if (gap > widestGap * height) return null;
  const left = Math.min(0, along);
  const top = Math.min(0, across);
  const width = Math.max(one.width, along + other.width) - left;
  const bottom = Math.max(one.height, across + other.height);
  return {
    ...one,
    x: one.x + left * Math.cos(turn) - top * Math.sin(turn),
    y: one.y + left * Math.sin(turn) + top * Math.cos(turn),
    width,
    height: bottom - top,
  };
}
