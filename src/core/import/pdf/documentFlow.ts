import type { ColumnBlock } from './columnBlocks';
import { endOf, fitsBefore, startOf } from './lineMeasures';
import type { Line } from './lines';
import { lineText } from './lineText';

/** A line with the page it is on, counted from 0. */
export interface PlacedLine {
  readonly page: number;
  readonly line: Line;
}

/** A block of the document: it may go on in the next column and on the next page. */
export interface FlowBlock {
  readonly kind: ColumnBlock['kind'] | 'furniture';
  readonly lines: readonly PlacedLine[];
}

/** The blocks of one page in reading order. */
export interface PageFlow {
  readonly head: readonly Line[];
  readonly blocks: readonly ColumnBlock[];
  readonly foot: readonly Line[];
}

type Growing = { readonly kind: FlowBlock['kind']; readonly lines: PlacedLine[] };

/**
 * Puts pages one after the other. A paragraph that goes on on the next page stays whole: the foot of its page comes
 * before it and the head of the next page after it.
 */
export function documentFlow(pages: readonly PageFlow[]): FlowBlock[] {
  const flow: Growing[] = [];
  let last: ColumnBlock | null = null;
  for (const [page, { head, blocks, foot }] of pages.entries()) {
    const furniture = [...head, ...foot].map((line) => block('furniture', page, [line]));
    const heads = furniture.slice(0, head.length);
    const feet = furniture.slice(head.length);
    const [first] = blocks;
    const open = flow.findLast(({ kind }) => kind !== 'furniture');
    const isJoined =
      last !== null &&
      first !== undefined &&
      open === flow.at(-1) &&
      open !== undefined &&
      goesOn(last, first);
    if (!isJoined) flow.push(...heads);
    const begun = flow.length;
    for (const [index, current] of blocks.entries()) {
      const growing = flow.at(-1);
      const isContinued =
        index === 0 ? isJoined : growing !== undefined && goesOn(blocks[index - 1] as ColumnBlock, current);
      if (isContinued && growing) growing.lines.push(...placed(page, current.lines));
      else flow.push(block(current.kind, page, current.lines));
      if (index === 0 && isJoined) flow.push(...heads);
    }
    placeFeet(flow, feet, begun, mayGoOn(blocks.at(-1), pages[page + 1]?.blocks[0]));
    last = blocks.at(-1) ?? null;
  }
  return flow;
}

/** Feet come last, or before the last block where that goes on overleaf and began on this page. */
function placeFeet(flow: Growing[], feet: readonly Growing[], begun: number, goesOnOverleaf: boolean): void {
  const place = goesOnOverleaf && flow.length > begun ? flow.length - 1 : flow.length;
  const isWhole = flow[place]?.kind !== 'furniture';
  flow.splice(isWhole ? place : flow.length, 0, ...feet);
}

function mayGoOn(last: ColumnBlock | undefined, first: ColumnBlock | undefined): boolean {
  return last !== undefined && first !== undefined && goesOn(last, first);
}

/** Whether a paragraph at the end of a column goes on at the top of the next: nothing says that it has ended. */
function goesOn(before: ColumnBlock, after: ColumnBlock): boolean {
  const last = before.lines.at(-1);
  const first = after.lines[0];
  if (!last || !first || before.kind !== 'text' || after.kind !== 'text') return false;
  if (sameColumn(before, after, last, first) || Math.abs(last.size - first.size) > 0.05 * last.size)
    return false;
  if (fitsBefore(first, before.columnEnd - endOf(last))) return false;
  if (startOf(first) - after.columnStart > 0.6 * first.size && after.lines.length > 1) return false;
  const end = lineText(last).text;
  const begin = lineText(first).text;
  if (/[.!?:。！？：؟۔…][\p{Pe}\p{Pf}"'”’»)\]]*$/u.test(end)) return false;
  return /^[\p{Ll}\p{Lo}\p{Lm}(“«"‘]/u.test(begin) || (/[-‐\u00ad,]$/.test(end) && /^\p{L}/u.test(begin));
}

/** Blocks of one column have been parted for a reason. */
function sameColumn(before: ColumnBlock, after: ColumnBlock, last: Line, first: Line): boolean {
  return (
    before.columnStart === after.columnStart && before.columnEnd === after.columnEnd && first.top > last.top
  );
}

function block(kind: FlowBlock['kind'], page: number, lines: readonly Line[]): Growing {
  return { kind, lines: placed(page, lines) };
}

function placed(page: number, lines: readonly Line[]): PlacedLine[] {
  return lines.map((line) => ({ page, line }));
}
