import type { Area, Page } from '@core/model';

type PageSize = Pick<Page, 'width' | 'height'>;
type Corner = { readonly x: number; readonly y: number };

/** Smaller than this on a side (points) is a slip of the hand and no area. */
export const smallestSide = 6;

/** The rectangle between two corners, inside its page; points. */
export function areaBetween(page: number, size: PageSize, from: Corner, to: Corner): Area {
  const inside = ({ x, y }: Corner) => ({ x: clamp(x, 0, size.width), y: clamp(y, 0, size.height) });
  const [a, b] = [inside(from), inside(to)];
  return {
    page,
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

/** Where an area begins that is placed by keys: in the middle of its page, or of the part of it in sight. */
export function areaInMiddle(page: number, size: PageSize, middle: Corner): Area {
  const [width, height] = [size.width / 3, Math.min(size.height / 4, size.width / 4)];
  return moveArea({ page, x: middle.x - width / 2, y: middle.y - height / 2, width, height }, size, 0, 0);
}

/** Moved as a whole; the page's edge stops it. */
function moveArea(area: Area, size: PageSize, dx: number, dy: number): Area {
  return {
    ...area,
    x: clamp(area.x + dx, 0, Math.max(0, size.width - area.width)),
    y: clamp(area.y + dy, 0, Math.max(0, size.height - area.height)),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
