import { currentReader } from '../currentReader';
import { scrollToOffset } from '../scroll/moveScroll';
import { boxAt, topOffset } from '../scroll/topOffset';
import { type Direction, extendPassage, type Unit } from './extendPassage';
import { anchorOffset, caretOffset } from './readSelection';
import { selectPassage } from './selectPassage';

/** Takes one more sentence or paragraph into the selection; begins at what is in sight where there is none. */
export function extendSelection(unit: Unit, direction: Direction): void {
  const reading = currentReader()?.reading;
  if (!reading) return;
  const focus = caretOffset(reading) ?? topOffset(reading);
  const anchor = anchorOffset(reading) ?? focus;
  const { sourceText, language } = reading;
  const next = extendPassage({
    text: sourceText.text,
    blocks: sourceText.blocks,
    anchor,
    focus,
    unit,
    direction,
    language,
  });
  if (!next) return;
  reading.scroller?.focus({ preventScroll: true });
  selectPassage(reading, next.anchor, next.focus);
  const view = reading.scroller?.getBoundingClientRect();
  const box = boxAt(reading, next.focus);
  if (view && box && (box.bottom > view.bottom - 20 || box.top < view.top + 20))
    scrollToOffset(reading, next.focus, direction === 'forward' ? 0.7 : 0.3, true);
}
