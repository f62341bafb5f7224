import { boxesOfRun } from '../map/ruler';
import { topOffsetOfPages } from '../pages/scroll/topOffsetOfPages';
import type { Reading } from '../Reading';
import { sectionAt } from '../text/sections';
import { firstBelow } from './firstBelow';

/** The UTF-16 offset of the first character in sight. */
export function topOffset(reading: Reading): number {
  const { scroller, root } = reading;
  if (!scroller || !root) return 0;
  if (reading.paged) return topOffsetOfPages(reading, reading.paged);
  const top = scroller.getBoundingClientRect().top;
  const sections = reading.map.sectionElements();
  const section = sections[firstBelow(sections, top)];
  if (!section) return 0;
  const blocks = [...section.querySelectorAll<HTMLElement>('[data-end]')];
  const block = blocks[firstBelow(blocks, top)];
  if (!block) return Number(section.dataset.from);
  const start = Number(block.dataset.start);
  const end = Number(block.dataset.end);
  return block.getBoundingClientRect().top >= top ? start : firstLineBelow(reading, start, end, top);
}

function firstLineBelow(reading: Reading, start: number, end: number, top: number): number {
  let low = start;
  let high = Math.max(start, end - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = boxAt(reading, middle);
    if (!box || box.bottom > top + 1) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The box of the character at an offset, in the window's pixels; null where nothing is drawn. */
export function boxAt(reading: Reading, offset: number): DOMRect | null {
  const row = rowBoxAt(reading, offset);
  if (row) return row;
  const point = reading.map.pointAt(offset);
  if (!point) return null;
  const { node, offset: from } = point;
  return boxesOfRun(node, from, Math.min(node.data.length, from + 1))[0] ?? new DOMRect();
}

/** The box of a row whose cell at an offset is not drawn, since the table is very wide; null for all other offsets. */
export function rowBoxAt(reading: Reading, offset: number): DOMRect | null {
  if (!reading.sections[sectionAt(reading.sections, offset)]?.plan?.isWindowed) return null;
  if (reading.map.rangesFor(offset, offset + 1).length > 0) return null;
  const rows = [...(reading.map.sectionOf(offset)?.querySelectorAll<HTMLElement>('[data-row-start]') ?? [])];
  return rows.findLast((row) => Number(row.dataset.rowStart) <= offset)?.getBoundingClientRect() ?? null;
}
