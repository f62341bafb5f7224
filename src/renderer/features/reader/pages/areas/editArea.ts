import type { Area, Page } from '@core/model';
import type { Rotation } from '../layout/pageStack';
import { turnPoint, unturnPoint } from '../layout/turnPoint';
import { areaBetween, smallestSide } from './draftArea';

/** Which sides of an area go along: -1 the left or upper one, 1 the right or lower one, 0 neither. Null: all, it is moved. */
export type Sides = { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 } | null;

/**
 * An area moved or sized by `dx` and `dy` points as they are seen, right and down on the page as it is turned. The
 * page's edge stops it, and no side passes the one across.
 */
export function editArea(
  area: Area,
  page: Pick<Page, 'width' | 'height'>,
  rotation: Rotation,
  sides: Sides,
  dx: number,
  dy: number,
): Area {
  const one = turnPoint(area, page, rotation);
  const other = turnPoint({ x: area.x + area.width, y: area.y + area.height }, page, rotation);
  const [width, height] = rotation % 180 === 0 ? [page.width, page.height] : [page.height, page.width];
  const [left, right] = along([one.x, other.x], width, sides?.x ?? null, dx);
  const [top, bottom] = along([one.y, other.y], height, sides?.y ?? null, dy);
  const from = unturnPoint({ x: left, y: top }, page, rotation);
  const to = unturnPoint({ x: right, y: bottom }, page, rotation);
  return { ...area, ...areaBetween(area.page, page, from, to) };
}

/** The two ends of an area along one side of the page, after they were moved. */
function along(
  ends: readonly [number, number],
  length: number,
  side: -1 | 0 | 1 | null,
  by: number,
): [number, number] {
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const least = Math.min(smallestSide, high - low);
  if (side === null) {
    const moved = Math.max(0, Math.min(length - (high - low), low + by));
    return [moved, moved + high - low];
  }
  if (side === -1) return [Math.max(0, Math.min(high - least, low + by)), high];
  if (side === 1) return [low, Math.min(length, Math.max(low + least, high + by))];
  return [low, high];
}
