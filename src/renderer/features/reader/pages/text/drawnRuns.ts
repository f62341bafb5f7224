import type { Page, PageRun } from '@core/model';

/** A run as it is laid over its page: points of the page, angle in degrees clockwise. UTF-16 units, `end` exclusive. */
export interface DrawnRun {
  readonly start: number;
  readonly end: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/** A space wider than this many line heights is a gap between columns and no space between words. */
const widestSpace = 2.5;

/**
 * The runs of a page in text order. The space between two words of one line is drawn with the first
 * of them, so that a selection over both has no hole.
 */
export function drawnRuns({ runs }: Pick<Page, 'runs'>, text: string): DrawnRun[] {
  const inOrder = runs.filter(([start, end]) => end > start).toSorted((a, b) => a[0] - b[0]);
  return inOrder.map((run, index) => {
    const [start, end, x, y, width, height, angle] = run;
    const next = inOrder[index + 1];
    const gap = next ? gapWithin(run, next, text) : null;
    if (gap === null || !next) return { start, end, x, y, width, height, angle };
    return { start, end: next[0], x, y, width: width + gap, height, angle };
  });
}

/** The distance from a run to the next word of its line; null where a line ends or the next is not to its right. */
function gapWithin(run: PageRun, next: PageRun, text: string): number | null {
  const [start, end, x, y, width, height, angle] = run;
  const [nextStart, nextEnd, nextX, nextY, , , nextAngle] = next;
  if (nextStart <= end || Math.abs(nextAngle - angle) > 0.5) return null;
  if (!/^[^\S\n]+$/u.test(text.slice(end, nextStart))) return null;
  if (isRightToLeft(text, start, end) || isRightToLeft(text, nextStart, nextEnd)) return null;
  const turn = (angle * Math.PI) / 180;
  const along = (nextX - x) * Math.cos(turn) + (nextY - y) * Math.sin(turn);
  const across = (nextY - y) * Math.cos(turn) - (nextX - x) * Math.sin(turn);
  const gap = along - width;
  if (Math.abs(across) > 0.5 * height || gap < -0.3 * height || gap > widestSpace * height) return null;
  return Math.max(0, gap);
}

/** Letters of scripts written from the right: Hebrew to Arabic Extended, and their presentation forms. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

export function isRightToLeft(text: string, start: number, end: number): boolean {
  return fromTheRight.test(text.slice(start, end));
}
