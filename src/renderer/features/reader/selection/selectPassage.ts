import type { Reading } from '../Reading';

/** Makes [start, end) the browser's selection; `start` after `end` selects backwards. False where it is not drawn. */
export function selectPassage(reading: Reading, start: number, end: number): boolean {
  reading.mountPassage(Math.min(start, end), Math.max(start, end));
  const isForward = start <= end;
  const anchor = reading.map.pointAt(start, isForward ? 'after' : 'before');
  const focus = start === end ? anchor : reading.map.pointAt(end, isForward ? 'before' : 'after');
  const selection = document.getSelection();
  if (!anchor || !focus || !selection) return false;
  selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  return true;
}
