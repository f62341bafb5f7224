import { openPdf } from '../import/pdf/openPdf';
import type { Area } from '../model/rows';

/** A rectangle in points of the page itself: from the bottom left corner of the page before it is turned or cut. */
export interface PageBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** How one page is shown, and what its points are on it. */
export interface PdfPageFrame {
  /** An area of the page as displayed, as the page itself counts (ISO 32000-1, 8.3.2.3). */
  toPage(area: Pick<Area, 'x' | 'y' | 'width' | 'height'>): PageBox;
  /** The other way round. */
  toDisplay(box: PageBox): Pick<Area, 'x' | 'y' | 'width' | 'height'>;
}

/**
 * The frames of some pages of a PDF, by number from 0. A page that is not there, or a document that cannot be opened, has
 * none.
 */
export async function pdfPageFrames(
  bytes: Uint8Array,
  pages: readonly number[],
): Promise<ReadonlyMap<number, PdfPageFrame>> {
  const frames = new Map<number, PdfPageFrame>();
  if (pages.length === 0) return frames;
  const opened = await openPdf({ bytes, fileName: '' });
  if (!opened.ok) return frames;
  const { document, close } = opened.value;
  try {
    for (const number of new Set(pages)) {
      if (number < 0 || number >= document.numPages) continue;
      const page = await document.getPage(number + 1).catch(() => null);
      if (!page) continue;
      const viewport = page.getViewport({ scale: 1 });
      frames.set(number, {
        toPage: ({ x, y, width, height }) => {
          const [one, other] = [
            viewport.convertToPdfPoint(x, y),
            viewport.convertToPdfPoint(x + width, y + height),
          ];
          return boxOf(one as number[], other as number[]);
        },
        toDisplay: ({ left, bottom, right, top }) => {
          const [one, other] = [
            viewport.convertToViewportPoint(left, bottom),
            viewport.convertToViewportPoint(right, top),
          ];
          const box = boxOf(one as number[], other as number[]);
          return { x: box.left, y: box.bottom, width: box.right - box.left, height: box.top - box.bottom };
        },
      });
      page.cleanup();
    }
  } finally {
    await close();
  }
  return frames;
}

function boxOf([x1 = 0, y1 = 0]: readonly number[], [x2 = 0, y2 = 0]: readonly number[]): PageBox {
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    bottom: Math.min(y1, y2),
    top: Math.max(y1, y2),
  };
}
