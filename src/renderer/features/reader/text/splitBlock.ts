import type { Block } from '@core/model';
import { splitsSurrogatePair } from '@core/text/surrogates';
import { splitTable } from '../tables/splitTable';
import type { TablePlan } from '../tables/tablePlan';
import type { DrawnBlock } from './sections';

/** A text block longer than this is cut, at a line end if it has some, so that no single element holds up a frame. */
const longBlock = 12_000;
const pieceCharacters = 6_000;
/** A word longer than this is cut as well. */
const longestWord = 1_000;

/** A block as the pieces it is drawn in. Only very long ones have more than one. `before`: see `planTable`. */
export function splitBlock(block: Block, text: string, before?: TablePlan): DrawnBlock[] {
  if (block.kind === 'table') return splitTable(block, text, before);
  if (block.end - block.start <= longBlock) return [{ block, continued: false }];
  const pieces: DrawnBlock[] = [];
  let start = block.start;
  while (start < block.end) {
    const end = pieceEnd(text, start, block.end);
    const marks = block.marks?.filter((mark) => mark.start < end && mark.end > start);
    pieces.push({ block: { ...block, start, end, marks }, continued: pieces.length > 0 });
    start = end;
  }
  return pieces;
}

/** Behind the first line end that makes the piece long enough, or where there is none for long, behind a word. */
function pieceEnd(text: string, start: number, end: number): number {
  const from = start + pieceCharacters;
  if (from >= end) return end;
  const lineEnd = text.indexOf('\n', from);
  if (lineEnd >= 0 && lineEnd < Math.min(end - 1, start + longBlock)) return lineEnd + 1;
  if (end - start <= longBlock) return end;
  const space = /\s/u.exec(text.slice(from, from + longestWord));
  if (space) return from + space.index + 1;
  return splitsSurrogatePair(text, from) ? from + 1 : from;
}
