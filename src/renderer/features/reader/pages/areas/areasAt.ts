import type { HighlightRow } from '@core/model';
import type { Reading } from '../../Reading';
import type { Paged } from '../Paged';
import { areaBox } from './areaBox';
import type { PlacedArea } from './areasOf';

/** The highlights with an area under a point of the window, the smallest first. */
export function areasAt(
  reading: Reading,
  paged: Paged,
  areas: readonly PlacedArea[],
  x: number,
  y: number,
): HighlightRow[] {
  const root = reading.root?.getBoundingClientRect();
  if (!root) return [];
  const [left, top] = [x - root.left, y - root.top];
  return areas
    .filter(({ area }) => {
      const box = areaBox(paged, area);
      return box && left >= box.left && left <= box.right && top >= box.top && top <= box.bottom;
    })
    .sort((a, b) => a.area.width * a.area.height - b.area.width * b.area.height)
    .map(({ highlight }) => highlight);
}
