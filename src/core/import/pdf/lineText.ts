import type { PageRun } from '../../model/sourceText';
import type { Fragment } from './fragments';
import type { Line } from './lines';
import type { PageItem } from './pageItems';

/** The words of a line, with where each stretch of them is drawn; offsets count from the line's beginning. */
export interface LineText {
  readonly text: string;
  readonly runs: readonly PageRun[];
}

/** The least gap that stands for a space, in line heights. */
const narrowestSpace = 0.1;

/** Writes a line out: one space between fragments that stand apart. */
export function lineText({ fragments }: Line): LineText {
  let text = '';
  const runs: PageRun[] = [];
  let previous: Fragment | null = null;
  for (const fragment of fragments) {
    if (
      previous &&
      (standApart(previous, fragment) || (runs.length === 1 && isNoteNumber(previous, fragment)))
    )
      text += ' ';
    runs.push(runOf(fragment.item, text.length, text.length + fragment.text.length));
    text += fragment.text;
    previous = fragment;
  }
  return { text, runs };
}

/** Leaves the last character of a line's text out of it and of its last run. */
export function withoutLast({ text, runs }: LineText, rightToLeft: boolean): LineText {
  const last = runs.at(-1);
  if (!last) return { text, runs };
  const [start, end, x, y, width, height, angle] = last;
  const kept = runs.slice(0, -1);
  const share = width / (end - start);
  if (end - start > 1)
    kept.push([
      start,
      end - 1,
      rightToLeft ? rounded(x + share) : x,
      y,
      rounded(width - share),
      height,
      angle,
    ]);
  return { text: text.slice(0, -1), runs: kept };
}

function standApart(before: Fragment, after: Fragment): boolean {
  if (after.spaceBefore || changesScript(before.text, after.text)) return true;
  const size = Math.min(before.item.height, after.item.height);
  const gap = Math.max(after.left - before.right, before.left - after.right);
  return gap > narrowestSpace * size;
}

/** Where Arabic script and numbers or Latin words meet, pdf.js drops the space between them. */
function changesScript(before: string, after: string): boolean {
  const [end, begin] = [before.slice(-1), after.slice(0, 1)];
  const isArabic = (character: string) =>
    /\p{Script=Arabic}/u.test(character) && /\p{L}|\p{M}/u.test(character);
  const isOther = (character: string) => /\p{Nd}|\p{Script=Latin}/u.test(character);
  return (isArabic(end) && isOther(begin)) || (isOther(end) && isArabic(begin));
}

/** The number a footnote begins with: small, before full-sized words. */
function isNoteNumber(first: Fragment, next: Fragment): boolean {
  return /^\p{N}+$/u.test(first.text) && first.item.height < 0.85 * next.item.height;
}

function runOf({ x, y, width, height, angle }: PageItem, start: number, end: number): PageRun {
  return [start, end, rounded(x), rounded(y), rounded(width), rounded(height), angle];
}

/** Hundredths of a point are finer than any screen shows and keep the stored text small. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Leaves the first `count` characters (UTF-16 code units) of a line's text, and the runs they fill, out of it. */
export function withoutFirst({ text, runs }: LineText, count: number): LineText {
  const kept = runs.flatMap(([start, end, x, y, width, height, angle]): PageRun[] => {
    if (end <= count) return [];
    const cut = Math.max(0, count - start);
    const share = width / (end - start);
    const from = start + cut - count;
    return [[from, end - count, rounded(x + share * cut), y, rounded(width - share * cut), height, angle]];
  });
  return { text: text.slice(count), runs: kept };
}
