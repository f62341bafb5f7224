import type { Page, PageRun } from '../../model/sourceText';
import { isMostlyRightToLeft } from './scripts';

/** A stretch of canonical text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A point of a page, in points from its top left corner as displayed. */
export type PagePoint = readonly [x: number, y: number];

/** The share of a word that has to lie under a mark: marks are drawn by hand, and letters' widths are estimated. */
const leastShare = 0.5;

/** Letters that are about half as wide as most, and half as wide again. */
const narrow = /[ijlftrI.,:;'’!|()[\]-]/;
const wide = /[mwMW—…]/;

/**
 * The words of a page that marks cover, each mark by its four corners. Words side by side are one span, across the
 * spaces between them; `text` is the whole canonical text.
 */
export function markedWords(text: string, { runs }: Page, marks: readonly (readonly PagePoint[])[]): Span[] {
  const words = marks.flatMap((corners) => runs.flatMap((run) => wordsUnder(text, run, corners)));
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of words.sort((one, other) => one.start - other.start)) {
    const last = spans.at(-1);
    if (last && (start <= last.end || /^\s*$/.test(text.slice(last.end, start))))
      last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

function wordsUnder(text: string, run: PageRun, corners: readonly PagePoint[]): Span[] {
  const [start, end, x, y, width, height, angle] = run;
  const turn = (angle * Math.PI) / 180;
  // The mark in the frame of the line: along it from the run's beginning, and across it from its top.
  const along = corners.map(([cx, cy]) => (cx - x) * Math.cos(turn) + (cy - y) * Math.sin(turn));
  const across = corners.map(([cx, cy]) => (cy - y) * Math.cos(turn) - (cx - x) * Math.sin(turn));
  const middle = height / 2;
  if (Math.min(...across) > middle || Math.max(...across) < middle) return [];
  const [from, to] = [Math.min(...along), Math.max(...along)];
  if (to < 0 || from > width) return [];
  return wordsOf(text.slice(start, end), width)
    .filter(({ left, right }) => Math.min(to, right) - Math.max(from, left) >= leastShare * (right - left))
    .map((word) => ({ start: start + word.start, end: start + word.end }));
}

interface PlacedWord extends Span {
  readonly left: number;
  readonly right: number;
}

/** Where the words of a run stand along it, by the usual widths of letters. */
function wordsOf(run: string, width: number): PlacedWord[] {
  const weights = Array.from({ length: run.length }, (_, index) => {
    const letter = run.charAt(index);
    return letter === ' ' || narrow.test(letter) ? 0.5 : wide.test(letter) ? 1.5 : 1;
  });
  const sum = (from: number, to: number) => weights.slice(from, to).reduce((all, weight) => all + weight, 0);
  const scale = width / Math.max(1e-6, sum(0, run.length));
  return Array.from(run.matchAll(/\S+/g), ({ index, 0: word }) => {
    const end = index + word.length;
    const before = sum(0, index) * scale;
    const own = sum(index, end) * scale;
    const left = isMostlyRightToLeft(run) ? width - before - own : before;
    return { start: index, end, left, right: left + own };
  });
}
