import type { Reading } from '../../Reading';
import { pageGap } from '../layout/pageStack';

/** What a page may take of the pane so that nothing needs scrolling; CSS pixels. */
export function roomOf({ scroller, sheet }: Reading): { width: number; height: number } {
  if (!scroller || !sheet) return { width: 1, height: 1 };
  const { paddingLeft, paddingRight, paddingTop } = getComputedStyle(sheet);
  const sides = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
  const above = Number.parseFloat(paddingTop);
  return {
    width: Math.max(80, scroller.clientWidth - sides),
    height: Math.max(80, scroller.clientHeight - above - pageGap),
  };
}
