import type { Reading } from '../Reading';
import { topOffset } from '../scroll/topOffset';
import { caretOffset } from './readSelection';
import { selectPassage } from './selectPassage';

interface Move {
  readonly direction: 'left' | 'right' | 'forward' | 'backward';
  readonly granularity: 'character' | 'word' | 'line' | 'lineboundary';
}

/**
 * What an arrow key asks for. Left and right are those of the eye, so that the caret of
 * right-to-left text goes where the key points.
 */
export function moveOf(key: string, byWord: boolean): Move | null {
  if (byWord && (key === 'ArrowUp' || key === 'ArrowDown')) return null;
  switch (key) {
    case 'ArrowLeft':
      return { direction: 'left', granularity: byWord ? 'word' : 'character' };
    case 'ArrowRight':
      return { direction: 'right', granularity: byWord ? 'word' : 'character' };
    case 'ArrowUp':
      return { direction: 'backward', granularity: 'line' };
    case 'ArrowDown':
      return { direction: 'forward', granularity: 'line' };
    case 'Home':
      return { direction: 'backward', granularity: 'lineboundary' };
    case 'End':
      return { direction: 'forward', granularity: 'lineboundary' };
    default:
      return null;
  }
}

/**
 * Sees to it that there is a caret in sight: where it is, where it was last, or else at the first
 * line in sight. True in that last case only: the key has then done its work by showing it.
 */
export function placeCaret(reading: Reading): boolean {
  if (caretOffset(reading) !== null && isInSight(reading)) return false;
  const { lastCaret } = reading;
  if (caretOffset(reading) === null && lastCaret !== null) {
    selectPassage(reading, lastCaret, lastCaret);
    if (isInSight(reading)) return false;
  }
  const top = topOffset(reading);
  return selectPassage(reading, top, top);
}

/** Moves or extends; the caret stays in the text. */
export function moveCaret(reading: Reading, { direction, granularity }: Move, extend: boolean): void {
  const selection = document.getSelection();
  const { root } = reading;
  if (!selection?.anchorNode || !selection.focusNode || !root) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  selection.modify(extend ? 'extend' : 'move', direction, granularity);
  if (!root.contains(selection.focusNode) || caretOffset(reading) === null)
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  keepInSight(reading);
}

/** The caret's box in the window's pixels, with no width; null outside the text. */
export function caretBox(reading: Reading): DOMRect | null {
  const selection = document.getSelection();
  const { root } = reading;
  if (!selection?.focusNode || !root?.contains(selection.focusNode)) return null;
  const range = document.createRange();
  range.setStart(selection.focusNode, selection.focusOffset);
  const boxes = range.getClientRects();
  const box = boxes[boxes.length - 1];
  if (box) return box;
  const { focusNode } = selection;
  return focusNode instanceof Element ? focusNode.getBoundingClientRect() : null;
}

const margin = 36;

/** Scrolls just enough that the caret is seen. */
export function keepInSight(reading: Reading): void {
  const offset = caretOffset(reading);
  if (offset !== null) reading.bringAcross(offset);
  const box = caretBox(reading);
  const view = reading.scroller?.getBoundingClientRect();
  if (!box || !view || !reading.scroller) return;
  if (box.top < view.top + margin) reading.scroller.scrollTop -= view.top + margin - box.top;
  if (box.bottom > view.bottom - margin) reading.scroller.scrollTop += box.bottom - view.bottom + margin;
}

function isInSight(reading: Reading): boolean {
  const box = caretBox(reading);
  const view = reading.scroller?.getBoundingClientRect();
  return Boolean(box && view && box.bottom > view.top && box.top < view.bottom);
}
