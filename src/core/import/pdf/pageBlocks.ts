import { type ColumnBlock, columnBlocks } from './columnBlocks';
import { columnsOf } from './columns';
import { framesOf } from './fragments';
import { type Line, linesOf } from './lines';
import type { ReadPage } from './pageItems';
import { isMostlyRightToLeft } from './scripts';
import { segmentsOf } from './segments';

/** The lines of one page, column by column in reading order. */
export type PageColumns = readonly (readonly Line[])[];

/** Finds the columns of a page. What is turned otherwise than most of the page's words comes after them. */
export function pageColumns(page: ReadPage): PageColumns {
  return framesOf(page).flatMap(({ fragments }) => {
    const rightToLeft = isMostlyRightToLeft(fragments.map(({ text }) => text).join(' '));
    return columnsOf(segmentsOf(fragments), rightToLeft).map(linesOf);
  });
}

/** The paragraphs of a page, column by column. */
export function pageBlocks(columns: PageColumns, keepLineEnds: boolean): ColumnBlock[] {
  return columns.flatMap((lines) => columnBlocks(lines, keepLineEnds));
}
