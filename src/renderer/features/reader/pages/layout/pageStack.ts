import type { Page } from '@core/model';

/** How far a page is turned beyond what the document itself asks for, clockwise. */
export type Rotation = 0 | 90 | 180 | 270;

/** A box in CSS pixels from the top left corner of the stack. */
export interface PagePlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** All pages under one another, centred. Known without drawing any. */
export interface PageStack {
  readonly places: readonly PagePlace[];
  readonly width: number;
  readonly height: number;
  /** CSS pixels per point. */
  readonly scale: number;
  readonly rotation: Rotation;
}

/** Room under every page, in which its number stands; CSS pixels. */
export const pageGap = 30;

type PageSize = Pick<Page, 'width' | 'height'>;

/** A page's width and height in points once turned. */
export function turnedSize({ width, height }: PageSize, rotation: Rotation): PageSize {
  return rotation % 180 === 0 ? { width, height } : { width: height, height: width };
}

export function stackPages(pages: readonly PageSize[], scale: number, rotation: Rotation): PageStack {
  const sizes = pages.map((page) => turnedSize(page, rotation));
  const width = scale * sizes.reduce((widest, size) => Math.max(widest, size.width), 0);
  let top = 0;
  const places = sizes.map((size) => {
    const place = {
      left: (width - size.width * scale) / 2,
      top,
      width: size.width * scale,
      height: size.height * scale,
    };
    top += place.height + pageGap;
    return place;
  });
  return { places, width, height: top, scale, rotation };
}

/** The index of the page that stands at a height, or of the last one that begins above it; 0 at least. */
export function pageAtHeight({ places }: PageStack, y: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.top ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
