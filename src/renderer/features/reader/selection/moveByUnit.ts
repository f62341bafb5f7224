import type { Reading } from '../Reading';
import { topOffset } from '../scroll/topOffset';
import type { Direction, Unit } from './extendPassage';
import { extendSelection } from './extendSelection';
import { keepInSight } from './moveCaret';
import { anchorOffset, caretOffset } from './readSelection';
import { selectPassage } from './selectPassage';
import { unitOffset } from './unitOffset';

/** Moves the caret by sentence or paragraph, or takes one more into the selection. */
export function moveByUnit(reading: Reading, unit: Unit, direction: Direction, extend: boolean): void {
  if (extend) {
    extendSelection(unit, direction);
    return;
  }
  const { sourceText, language } = reading;
  const { text, blocks } = sourceText;
  const offset = caretOffset(reading) ?? reading.lastCaret ?? topOffset(reading);
  const to = unitOffset({ text, blocks, language, offset }, unit, direction);
  reading.scroller?.focus({ preventScroll: true });
  selectPassage(reading, to, to);
  keepInSight(reading);
}

/** Lines that stay in sight from one page to the next. */
const kept = 40;

/** Scrolls by what is in sight; the caret goes to its first line, or at the end of the text to the end. */
export function moveByPage(reading: Reading, direction: Direction, extend: boolean): void {
  const { scroller } = reading;
  if (!scroller) return;
  const anchor = anchorOffset(reading) ?? topOffset(reading);
  const before = scroller.scrollTop;
  scroller.scrollTop += (direction === 'forward' ? 1 : -1) * (scroller.clientHeight - kept);
  const isAtEnd = Math.abs(scroller.scrollTop - before) < 1;
  const to = isAtEnd ? (direction === 'forward' ? reading.text.length : 0) : topOffset(reading);
  selectPassage(reading, extend ? anchor : to, to);
}
