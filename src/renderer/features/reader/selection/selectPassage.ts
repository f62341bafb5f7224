import type { Reading } from '../Reading';

/** Makes [start, end) the browser's selection; `start` after `end` selects backwards. False where it is not drawn. */
export function selectPassage(reading: Reading, start: number, end: number): boolean {
  // Only where it begins and ends: what lies between need not be drawn to be selected.
  reading.mountPassage(start, start + 1);
  reading.mountPassage(end, end + 1);
  reading.bringAcross(end);
  const isForward = start <= end;
  const anchor = reading.map.pointAt(start, isForward ? 'after' : 'before');
  const focus = start === end ? anchor : reading.map.pointAt(end, isForward ? 'before' : 'after');
  const selection = document.getSelection();
  if (!anchor || !focus || !selection) return false;
  selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  return true;
}
