import type { PDFPageProxy } from 'pdfjs-dist';
import type { PagePoint } from './markedWords';
import { pdfDate } from './pdfDate';

/** An annotation of a PDF as it is on its page. */
export interface PdfAnnotation {
  readonly id: string;
  /** `words` marks words, `area` a part of the page; a `note` is nothing without contents. */
  readonly kind: 'words' | 'area' | 'note';
  /** The four corners of each marked stretch or, of an area, of its rectangle. */
  readonly corners: readonly (readonly PagePoint[])[];
  readonly contents: string;
  readonly author: string;
  /** ISO 8601 in UTC or with an offset, or empty. */
  readonly at: string;
  /** The id of what it answers. */
  readonly answers: string | null;
}

const marksOfWords = new Set(['Highlight', 'Underline', 'StrikeOut', 'Squiggly']);
/** What is drawn around a part of the page. */
const marksOfAreas = new Set(['Square', 'Circle']);

/** What only says something where words were put to it. */
const notes = new Set(['Text', 'FreeText', 'Ink', 'Polygon', 'PolyLine', 'Line', 'Stamp', 'Caret']);

/** More on one page is a file made to be slow. */
const mostOnPage = 5_000;

const longest = 100_000;

/** What pdf.js answers of an annotation; only what is used here. */
interface Given {
  readonly id?: string;
  readonly subtype?: string;
  readonly rect?: ArrayLike<number>;
  readonly quadPoints?: ArrayLike<number> | null;
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
  readonly creationDate?: string | null;
  readonly modificationDate?: string | null;
  readonly inReplyTo?: string | null;
}

/** Reads the marks and notes people put on a page; links, form fields and pop-up windows are none. Never rejects. */
export async function readAnnotations(page: PDFPageProxy): Promise<PdfAnnotation[]> {
  const given = (await page.getAnnotations().catch(() => [])) as readonly Given[];
  const viewport = page.getViewport({ scale: 1 });
  const onPage = (x: number, y: number): PagePoint => {
    const [left = 0, top = 0] = viewport.convertToViewportPoint(x, y);
    return [left, top];
  };
  return given.slice(0, mostOnPage).flatMap((annotation): PdfAnnotation[] => {
    const { id = '', subtype = '', rect, quadPoints } = annotation;
    const kind = kindOf(subtype);
    if (!rect || !kind) return [];
    const rectangle = [rect[0], rect[1], rect[2], rect[1], rect[0], rect[3], rect[2], rect[3]];
    const numbers = kind === 'words' && quadPoints?.length ? Array.from(quadPoints) : rectangle.map(Number);
    if (!numbers.every(Number.isFinite)) return [];
    const points = Array.from({ length: numbers.length >> 1 }, (_, index) =>
      onPage(numbers[2 * index] as number, numbers[2 * index + 1] as number),
    );
    return [
      {
        id,
        kind,
        corners: Array.from({ length: points.length >> 2 }, (_, index) =>
          points.slice(4 * index, 4 * index + 4),
        ),
        contents: wordsOf(annotation.contentsObj),
        author: wordsOf(annotation.titleObj),
        at: instantOf(annotation.creationDate || annotation.modificationDate || ''),
        answers: annotation.inReplyTo ?? null,
      },
    ];
  });
}

function kindOf(subtype: string): PdfAnnotation['kind'] | null {
  if (marksOfWords.has(subtype)) return 'words';
  if (marksOfAreas.has(subtype)) return 'area';
  return notes.has(subtype) ? 'note' : null;
}

function wordsOf(given: { readonly str?: string } | undefined): string {
  return (given?.str ?? '').replace(/\r\n?/g, '\n').trim().slice(0, longest);
}

/** Where a program wrote no offset, the same file must still give the same instant everywhere. */
function instantOf(date: string): string {
  const at = pdfDate(date);
  return /T\d{2}:\d{2}:\d{2}$/.test(at) ? `${at}Z` : at;
}
