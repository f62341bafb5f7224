import type { Line } from './lines';
import { lineText } from './lineText';
import type { PageColumns } from './pageBlocks';

/** A page's lines apart: what runs along its head and foot, and what it is about. */
export interface PageParts {
  readonly head: readonly Line[];
  readonly columns: PageColumns;
  readonly foot: readonly Line[];
}

/** How many of the outermost lines of a page can be furniture, and within which share of its height. */
const mostLines = 3;
const margin = 0.13;

/** How many pages away the same words are looked for: left and right pages alternate. */
const reach = 3;

/**
 * Tells running heads, running feet and page numbers by their place and by their coming again on pages near by, with
 * other numbers in them.
 */
export function partFurniture(pages: readonly { columns: PageColumns; height: number }[]): PageParts[] {
  const candidates = pages.map(({ columns, height }) => ({
    head: outermost(columns, (line) => line.bottom < margin * height, 1),
    foot: outermost(columns, (line) => line.top > (1 - margin) * height, -1),
  }));
  return pages.map(({ columns }, index) => {
    const comesAgain = (side: 'head' | 'foot', line: Line) =>
      isPageNumber(line) ||
      candidates
        .slice(Math.max(0, index - reach), index + reach + 1)
        .some((other) => other !== candidates[index] && other[side].some((found) => looksAlike(found, line)));
    const head = candidates[index]?.head.filter((line) => comesAgain('head', line)) ?? [];
    const foot = candidates[index]?.foot.filter((line) => comesAgain('foot', line)) ?? [];
    const taken = new Set<Line>([...head, ...foot]);
    const rest = columns.map((lines) => lines.filter((line) => !taken.has(line)));
    return { head, columns: rest.filter((lines) => lines.length > 0), foot };
  });
}

/** The lines nearest to a page's edge, from the top down; `direction` is 1 for the head and -1 for the foot. */
function outermost(columns: PageColumns, isOutside: (line: Line) => boolean, direction: 1 | -1): Line[] {
  const upright = columns.flat().filter(({ fragments }) => fragments[0]?.item.angle === 0);
  return upright
    .sort((one, other) => direction * (one.top - other.top))
    .slice(0, mostLines)
    .filter(isOutside)
    .sort((one, other) => one.top - other.top);
}

function looksAlike(one: Line, other: Line): boolean {
  return Math.abs(one.top - other.top) < 4 && pattern(one) === pattern(other);
}

function isPageNumber(line: Line): boolean {
  return /^[-–—\s]*(?:\p{Nd}{1,4}|[ivxlc]{1,7})[-–—\s]*$/u.test(lineText(line).text);
}

function pattern(line: Line): string {
  return lineText(line).text.replace(/\p{N}+/gu, '#');
}
