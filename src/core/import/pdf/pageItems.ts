import type { PDFPageProxy } from 'pdfjs-dist';
import { multiply } from './matrix';

/** A stretch of text as one page draws it: one font, one line, no wide gaps. */
export interface PageItem {
  /** In logical order, as the document maps its glyphs to characters. */
  readonly text: string;
  /** Where it starts at the top of its line, in points from the page's top left corner as displayed. */
  readonly x: number;
  readonly y: number;
  /** Along the line and across it. */
  readonly width: number;
  readonly height: number;
  /** How far below its top the line it stands on is. */
  readonly ascent: number;
  /** Degrees, clockwise, 0 up to but not including 360. */
  readonly angle: number;
  readonly font: string;
  readonly monospaced: boolean;
  readonly rightToLeft: boolean;
}

/** A page with what it draws, in points, as displayed. */
export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
}

/** Where fonts do not say how far they rise above the line: a usual share of their size. */
const usualAscent = 0.8;
/** Where a damaged font does not say how wide its letters are: a usual share of their size. */
const usualWidth = 0.5;

/** Reads the text of a page and where it stands. Rejects as pdf.js does where the page is damaged. */
export async function readPageItems(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const placed: PageItem[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const style = styles[item.fontName];
    const matrix = multiply(transform, item.transform as number[]);
    const size = finite(Math.hypot(matrix[2], matrix[3]), 0);
    const turn = finite(Math.atan2(matrix[1], matrix[0]), 0) + (style?.vertical ? Math.PI / 2 : 0);
    const ascent = size * ascentOf(style);
    placed.push({
      text: item.str,
      x: finite(matrix[4] + ascent * Math.sin(turn), 0),
      y: finite(matrix[5] - ascent * Math.cos(turn), 0),
      width: finite(style?.vertical ? item.height : item.width, item.str.length * size * usualWidth),
      height: size,
      ascent,
      angle: (Math.round((turn * 180) / Math.PI) + 360) % 360,
      font: item.fontName,
      monospaced: style?.fontFamily === 'monospace',
      rightToLeft: item.dir === 'rtl',
    });
  }
  return { width, height, items: placed };
}

function ascentOf(style: { ascent: number; descent: number } | undefined): number {
  if (style?.ascent) return finite(style.ascent, usualAscent);
  return style?.descent ? finite(1 + style.descent, usualAscent) : usualAscent;
}

/** Damaged documents give positions that are no numbers, and such a text could be written but never read again. */
function finite(value: number, instead: number): number {
  return Number.isFinite(value) ? value : instead;
}
