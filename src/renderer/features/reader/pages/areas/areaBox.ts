import type { Area } from '@core/model';
import type { Box } from '../../map/lineBoxes';
import type { Reading } from '../../Reading';
import { turnPoint } from '../layout/turnPoint';
import type { Paged } from '../Paged';

/** Where an area stands in the stack of pages, CSS pixels, whether its page is drawn or not. Null where there is no such page. */
export function areaBox({ pages, stack }: Paged, area: Area): Box | null {
  const page = pages[area.page];
  const place = stack.places[area.page];
  if (!page || !place) return null;
  const one = turnPoint(area, page, stack.rotation);
  const other = turnPoint({ x: area.x + area.width, y: area.y + area.height }, page, stack.rotation);
  return {
    left: place.left + stack.scale * Math.min(one.x, other.x),
    right: place.left + stack.scale * Math.max(one.x, other.x),
    top: place.top + stack.scale * Math.min(one.y, other.y),
    bottom: place.top + stack.scale * Math.max(one.y, other.y),
  };
}

/** The same in the sheet's pixels, where overlays are placed. */
export function sheetAreaBox(reading: Reading, paged: Paged, area: Area): Box | null {
  const box = areaBox(paged, area);
  const [root, sheet] = [reading.root?.getBoundingClientRect(), reading.sheet?.getBoundingClientRect()];
  if (!box || !root || !sheet) return null;
  const [x, y] = [root.left - sheet.left, root.top - sheet.top];
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}
