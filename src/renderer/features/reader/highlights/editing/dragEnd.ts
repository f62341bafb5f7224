import type { HighlightRow } from '@core/model';
import { offsetAtPoint } from '../../pages/select/offsetAtPoint';
import type { Reading } from '../../Reading';
import { dropDraft, type End, keepDraft, moveEndTo, spansNow } from './moveEnd';

/** So near the upper or lower edge of what is in sight the text scrolls along; CSS pixels. */
const scrollMargin = 28;
const scrollStep = 9;

/**
 * Moves an end of a highlight with the pointer, from its press until it is let go. Escape gives it
 * up. With Shift words are taken whole. `lift` is how far the pointer is below the line it means.
 */
export function dragEnd(
  reading: Reading,
  highlight: HighlightRow,
  end: End,
  press: PointerEvent,
  lift: number,
  done: () => void,
): void {
  const from = spansNow(highlight);
  let last = press;
  const follow = () => {
    const offset = offsetUnder(reading, last.clientX, last.clientY - lift);
    if (offset !== null) moveEndTo(reading, highlight, end, offset, last.shiftKey, from);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    last = event;
    follow();
  };
  const finish = (isKept: boolean) => {
    cancelAnimationFrame(frame);
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', key, true);
    if (isKept) void keepDraft();
    else dropDraft();
    done();
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId === press.pointerId) finish(true);
  };
  const cancel = () => finish(false);
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    finish(false);
  };
  const scrollAlong = () => {
    const view = reading.scroller?.getBoundingClientRect();
    if (view && reading.scroller) {
      const step =
        last.clientY < view.top + scrollMargin ? -1 : last.clientY > view.bottom - scrollMargin ? 1 : 0;
      if (step !== 0) {
        reading.scroller.scrollTop += step * scrollStep;
        follow();
      }
    }
    frame = requestAnimationFrame(scrollAlong);
  };
  let frame = requestAnimationFrame(scrollAlong);
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', key, true);
}

function offsetUnder(reading: Reading, x: number, y: number): number | null {
  if (reading.paged) return offsetAtPoint(reading, reading.paged, x, y);
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !reading.root?.contains(caret.offsetNode)) return null;
  return reading.map.offsetOfPoint(caret.offsetNode, caret.offset);
}
