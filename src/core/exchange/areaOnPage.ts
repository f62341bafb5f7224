import type { Area } from '../model/rows';
import type { SourceText } from '../model/sourceText';

/** A rectangle in points from the top left corner of a page; `page` counts from 0. Corners in any order. */
export interface Box {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The area of a page a rectangle of another program covers, cut to the page, with the page's label and its place among
 * the words; null where it lies beside the page, or there is no such page.
 */
export function areaOnPage({ pages = [] }: SourceText, box: Box): Area | null {
  const page = pages[box.page];
  if (!page || ![box.x, box.y, box.width, box.height].every(Number.isFinite)) return null;
  const within = (value: number, most: number) => rounded(Math.min(most, Math.max(0, value)));
  const [left, right] = [within(box.x, page.width), within(box.x + box.width, page.width)];
  const [top, bottom] = [within(box.y, page.height), within(box.y + box.height, page.height)];
  const [x, y] = [Math.min(left, right), Math.min(top, bottom)];
  const [width, height] = [rounded(Math.abs(right - left)), rounded(Math.abs(bottom - top))];
  if (width <= 0 || height <= 0) return null;
  const after = page.runs.find(([, , , runTop, , tall]) => runTop + tall > y);
  return { page: box.page, x, y, width, height, label: page.label, offset: after?.[0] ?? page.end };
}

/** A hundredth of a point is finer than any screen. */
function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
