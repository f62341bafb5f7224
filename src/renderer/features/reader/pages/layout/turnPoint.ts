import type { Page } from '@core/model';
import type { Rotation } from './pageStack';

export interface Point {
  readonly x: number;
  readonly y: number;
}

type PageSize = Pick<Page, 'width' | 'height'>;

/** Where a point of the page (in points, unturned) stands on the turned page, from its top left corner. */
export function turnPoint({ x, y }: Point, { width, height }: PageSize, rotation: Rotation): Point {
  if (rotation === 90) return { x: height - y, y: x };
  if (rotation === 180) return { x: width - x, y: height - y };
  if (rotation === 270) return { x: y, y: width - x };
  return { x, y };
}

/** The point of the unturned page under a point of the turned one. */
export function unturnPoint(point: Point, { width, height }: PageSize, rotation: Rotation): Point {
  if (rotation === 90) return { x: point.y, y: height - point.x };
  if (rotation === 180) return { x: width - point.x, y: height - point.y };
  if (rotation === 270) return { x: width - point.y, y: point.x };
  return point;
}

/** The CSS transform that lays a layer drawn in points over its turned page. */
export function layerTransform({ width, height }: PageSize, rotation: Rotation, scale: number): string {
  const corner = turnPoint({ x: 0, y: 0 }, { width, height }, rotation);
  return `translate(${corner.x * scale}px, ${corner.y * scale}px) rotate(${rotation}deg) scale(${scale})`;
}
