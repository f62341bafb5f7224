import type { TextSpan } from '@core/text';
import { trimPassage } from '../map/trimPassage';
import type { Reading } from '../Reading';

/**
 * The passage the browser's selection stands for. A selection that begins or ends outside the text
 * counts as far as the text goes; one with both ends outside is none of ours: null.
 */
export function readSelection(reading: Reading): TextSpan | null {
  const selection = document.getSelection();
  const { root } = reading;
  if (!root || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const hasStart = root.contains(range.startContainer);
  const hasEnd = root.contains(range.endContainer);
  if (!hasStart && !hasEnd) return null;
  const start = hasStart ? reading.map.offsetOfPoint(range.startContainer, range.startOffset, 'after') : 0;
  const end = hasEnd
    ? reading.map.offsetOfPoint(range.endContainer, range.endOffset, 'before')
    : reading.text.length;
  if (start === null || end === null || start >= end) return null;
  return trimPassage(reading.text, start, end);
}

/** The offset the selection is moved at: its caret. Null outside the text. */
export function caretOffset(reading: Reading): number | null {
  const selection = document.getSelection();
  if (!selection?.focusNode) return null;
  return reading.map.offsetOfPoint(selection.focusNode, selection.focusOffset);
}

/** The offset the selection was begun at. Null outside the text. */
export function anchorOffset(reading: Reading): number | null {
  const selection = document.getSelection();
  if (!selection?.anchorNode) return null;
  return reading.map.offsetOfPoint(selection.anchorNode, selection.anchorOffset);
}
