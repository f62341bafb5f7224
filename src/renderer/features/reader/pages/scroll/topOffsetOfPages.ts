import type { Reading } from '../../Reading';
import { turnPoint } from '../layout/turnPoint';
import type { Paged } from '../Paged';
import { topOfSight } from './stackPlace';

/**
 * The UTF-16 offset of the first word in text order of those in sight; on a page without words, where
 * they would stand.
 */
export function topOffsetOfPages(reading: Reading, paged: Paged): number {
  const { stack } = paged;
  const top = topOfSight(reading);
  const { page: index } = paged.pointAtHeight(top);
  const page = paged.pages[index];
  const place = stack.places[index];
  if (!page || !place) return 0;
  const edge = (top - place.top) / stack.scale;
  const run = page.runs.find(
    ([, , x, y, , height]) => turnPoint({ x, y: y + height }, page, stack.rotation).y > edge + 1,
  );
  return run?.[0] ?? paged.pages[index + 1]?.start ?? page.end;
}
