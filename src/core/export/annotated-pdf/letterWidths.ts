import type { PDFPageProxy } from 'pdfjs-dist';
import { loadPdfjs } from '../../import/pdf/loadPdfjs';
import { type PageItem, readPageItems } from '../../import/pdf/pageItems';
import type { PageRun } from '../../model/sourceText';
import type { LetterWidths } from './pagePieces';

/**
 * The widths of a font's letters as the document draws them, in thousandths of its size: the sum of those drawn, and how many they
 * are. A letter of a joining script has several forms, and counts as wide as they are on average.
 */
type FontWidths = Map<string, { sum: number; drawn: number }>;

/** A letter whose width the document does not say, in thousandths of a font's size: about that of most. */
const usualWidth = 500;

const sign = /\p{M}/u;

/** What pdf.js draws: a glyph, or a number that moves the next one. */
type Drawn = { readonly unicode?: string; readonly width?: number } | number | null;

/**
 * Measures the letters of a page's runs with the widths of the page's own fonts, so that a highlight that begins or ends
 * within a run begins and ends at its letter. Never rejects: without fonts all letters are alike.
 */
export async function letterWidths(page: PDFPageProxy): Promise<LetterWidths> {
  const [items, fonts] = await Promise.all([
    readPageItems(page).then(
      (read) => read.items,
      () => [],
    ),
    fontsOf(page).catch(() => new Map<string, FontWidths>()),
  ]);
  return (run, text) => {
    const font = fonts.get(itemOf(items, run)?.font ?? '');
    return Array.from({ length: text.length }, (_, index) => {
      const code = text.codePointAt(index) ?? 0;
      // The second half of a letter beyond the first plane has no width of its own.
      if (code >= 0xdc00 && code <= 0xdfff) return 0;
      const letter = String.fromCodePoint(code);
      const width = font?.get(letter);
      return width ? width.sum / width.drawn : unmeasured(letter);
    });
  };
}

async function fontsOf(page: PDFPageProxy): Promise<Map<string, FontWidths>> {
  const { OPS } = await loadPdfjs();
  const { fnArray, argsArray } = await page.getOperatorList();
  const fonts = new Map<string, FontWidths>();
  let current: FontWidths = new Map();
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.setFont) {
      const name = String(argsArray[index]?.[0]);
      current = fonts.get(name) ?? new Map();
      fonts.set(name, current);
    } else if (operator === OPS.showText)
      for (const glyph of (argsArray[index]?.[0] ?? []) as readonly Drawn[]) addGlyph(current, glyph);
  }
  return fonts;
}

/** A glyph of several letters (a ligature) is shared out among them; signs over a letter have no width of their own. */
function addGlyph(widths: FontWidths, glyph: Drawn): void {
  if (typeof glyph !== 'object' || !glyph?.unicode || glyph.width === undefined) return;
  const letters = [...glyph.unicode.normalize('NFKC')];
  const bearing = letters.filter((letter) => !sign.test(letter));
  for (const letter of letters) {
    const width = sign.test(letter) && bearing.length > 0 ? 0 : glyph.width / Math.max(1, bearing.length);
    const known = widths.get(letter) ?? { sum: 0, drawn: 0 };
    widths.set(letter, { sum: known.sum + width, drawn: known.drawn + 1 });
  }
}

function unmeasured(letter: string): number {
  return sign.test(letter) ? 0 : usualWidth;
}

/** What the page draws where a run is. */
function itemOf(items: readonly PageItem[], [, , x, y, , , angle]: PageRun): PageItem | undefined {
  const turn = (angle * Math.PI) / 180;
  return items.find((item) => {
    const along = (x - item.x) * Math.cos(turn) + (y - item.y) * Math.sin(turn);
    const across = (y - item.y) * Math.cos(turn) - (x - item.x) * Math.sin(turn);
    return item.angle === angle && Math.abs(across) < 0.5 && along > -0.5 && along < item.width;
  });
}
