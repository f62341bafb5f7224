import type { Area } from '@core/model';
import type { Reading } from '../../Reading';
import type { Paged } from '../Paged';
import { topOfSight } from '../scroll/stackPlace';
import { areaBox } from './areaBox';

/** Room left above and below an area that was brought into sight, CSS pixels. */
const margin = 24;

/** Scrolls to an area unless all of it is in sight; what does not fit is shown from its top. */
export function revealArea(reading: Reading, paged: Paged, area: Area): void {
  const box = areaBox(paged, area);
  const { scroller } = reading;
  if (!scroller || !box) return;
  const top = topOfSight(reading);
  const left = scroller.getBoundingClientRect().left - (reading.root?.getBoundingClientRect().left ?? 0);
  const isAcross = box.left >= left && box.right <= left + scroller.clientWidth;
  if (!isAcross) scroller.scrollLeft += box.left - left - margin;
  const isInSight = box.top >= top && box.bottom <= top + scroller.clientHeight;
  if (isInSight) return;
  const spare = scroller.clientHeight - (box.bottom - box.top);
  scroller.scrollTop += box.top - top - Math.max(margin, spare / 3);
}
