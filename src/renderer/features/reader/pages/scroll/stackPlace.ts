import type { Reading } from '../../Reading';
import { type Paged, type PagePoint, stillByDefault } from '../Paged';

/** Room above a page that was gone to, CSS pixels. */
const above = 12;

/** The height of the stack that is at the upper edge of what is in sight, CSS pixels. */
export function topOfSight({ scroller, root }: Reading): number {
  if (!scroller || !root) return 0;
  return scroller.getBoundingClientRect().top - root.getBoundingClientRect().top;
}

/** The same to the side. */
function leftOfSight({ scroller, root }: Reading): number {
  if (!scroller || !root) return 0;
  return scroller.getBoundingClientRect().left - root.getBoundingClientRect().left;
}

/** Notes what is looked at, so that it can be found again once the pages have another size. */
export function keepPlace(reading: Reading, paged: Paged): void {
  const { scroller } = reading;
  if (!scroller || !paged.isPlaced) return;
  const { still: at, stack } = paged;
  const across = (leftOfSight(reading) + at.x * scroller.clientWidth) / stack.width;
  const isAtTop = scroller.scrollTop === 0 && at === stillByDefault;
  const point = isAtTop
    ? { page: 0, down: 0 }
    : paged.pointAtHeight(topOfSight(reading) + at.y * scroller.clientHeight);
  paged.anchor = { ...point, across, at: isAtTop ? { x: at.x, y: 1 } : at };
  paged.still = stillByDefault;
}

/** Scrolls so that what was noted stands where it stood. */
export function returnToPlace(reading: Reading, paged: Paged): void {
  const { scroller } = reading;
  if (!scroller) return;
  const { across, at } = paged.anchor;
  goToPoint(reading, paged, paged.anchor, at.y);
  if (paged.anchor.down === 0 && at.y === 0) scroller.scrollTop -= above;
  scroller.scrollLeft += across * paged.stack.width - leftOfSight(reading) - at.x * scroller.clientWidth;
}

/** Scrolls so that a point of a page stands at a share of the pane's height. */
export function goToPoint(reading: Reading, paged: Paged, point: PagePoint, share = 0): void {
  const { scroller } = reading;
  if (!scroller) return;
  scroller.scrollTop += paged.heightOf(point) - topOfSight(reading) - share * scroller.clientHeight;
}

export function goToPage(reading: Reading, paged: Paged, page: number): void {
  const index = Math.max(0, Math.min(page, paged.pages.length - 1));
  goToPoint(reading, paged, { page: index, down: 0 });
  if (reading.scroller) reading.scroller.scrollTop -= above;
}
