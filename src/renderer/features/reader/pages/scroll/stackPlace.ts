import type { Reading } from '../../Reading';
import type { Paged, PagePoint } from '../Paged';

/** How far below the upper edge of the pane what is looked at stands, as a share of the pane. */
const eye = 0.25;

/** The height of the stack that is at the upper edge of what is in sight, CSS pixels. */
export function topOfSight({ scroller, root }: Reading): number {
  if (!scroller || !root) return 0;
  return scroller.getBoundingClientRect().top - root.getBoundingClientRect().top;
}

/** Notes what is looked at, so that it can be found again once the pages have another size. */
export function keepPlace(reading: Reading, paged: Paged): void {
  const { scroller, root } = reading;
  if (!scroller || !root || scroller.scrollTop === 0 || !paged.isPlaced) return;
  paged.anchor = paged.pointAtHeight(topOfSight(reading) + eye * scroller.clientHeight);
  paged.anchorAt = eye;
}

/** Scrolls so that a point of a page stands at a share of the pane's height. */
export function goToPoint(reading: Reading, paged: Paged, point: PagePoint, share = 0): void {
  const { scroller } = reading;
  if (!scroller) return;
  scroller.scrollTop += paged.heightOf(point) - topOfSight(reading) - share * scroller.clientHeight;
}
