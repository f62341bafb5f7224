import type { Edge } from '@core/highlights';
import type { TextSpan } from '@core/text';
import { boxesOfRun } from '../../map/ruler';
import type { Reading } from '../../Reading';

/** Where an end of a passage stands in the sheet's pixels: a line without width. Null where it is not near or not drawn. */
export function endBox(
  reading: Reading,
  { start, end }: TextSpan,
  edge: Edge,
): { left: number; top: number; bottom: number } | null {
  const near = reading.nearSpan();
  const offset = edge === 'start' ? start : end;
  const sheet = reading.sheet?.getBoundingClientRect();
  if (!near || !sheet || offset < near.start || offset > near.end) return null;
  const point = reading.map.pointAt(offset, edge === 'start' ? 'after' : 'before');
  if (!point) return null;
  // At a line's wrap one place is drawn twice: the start belongs to the line below, the end to the one above.
  const boxes = boxesOfRun(point.node, point.offset, point.offset);
  const box = edge === 'start' ? boxes.at(-1) : boxes[0];
  if (!box) return null;
  return { left: box.left - sheet.left, top: box.top - sheet.top, bottom: box.bottom - sheet.top };
}

/** Whether the text at an offset is drawn from right to left. */
export function isRightToLeft(reading: Reading, offset: number): boolean {
  const element = reading.map.pointAt(offset)?.node.parentElement;
  return element ? getComputedStyle(element).direction === 'rtl' : false;
}
