import type { PDFDocumentProxy } from 'pdfjs-dist';
import { highlightsOf } from '../../import/foundAnnotations';
import { foundAnnotations } from '../../import/pdf/foundAnnotations';
import { type PdfAnnotation, readAnnotations } from '../../import/pdf/readAnnotations';
import type { CaseState } from '../../model/caseState';
import type { HighlightRow, SourceRow } from '../../model/rows';
import type { SourceText } from '../../model/sourceText';
import { highlightColour } from '../../report/highlightColour';
import { plainText } from '../../richtext/plainText';
import { letterWidths } from './letterWidths';
import { markWords } from './markWords';
import { pagePieces } from './pagePieces';
import { cornersOf, type PdfMark } from './pdfMarks';

type PlacedMark = Pick<PdfMark, 'kind' | 'page' | 'corners'>;

/**
 * The marks that say on the pages of an open PDF what `highlights` of its text say: one for each page a highlight has
 * words on, and one for each part of a page. What the document itself has marked and nobody has changed since is left as it is.
 */
export async function marksOf(
  state: CaseState,
  source: SourceRow,
  text: SourceText,
  highlights: readonly HighlightRow[],
  document: PDFDocumentProxy,
): Promise<{ marks: PdfMark[]; warnings: string[] }> {
  const present = await marksInDocument(source, text, document);
  const added = highlights.filter((highlight) => !present.has(saying(highlight)));
  const placed = new Map<HighlightRow, PlacedMark[]>(added.map((highlight) => [highlight, []]));
  for (const [index, page] of (text.pages ?? []).entries()) {
    const onPage = added.filter(
      ({ ranges, areas = [] }) =>
        areas.some((area) => area.page === index) ||
        ranges.some(({ start, end }) => start < page.end && end > page.start),
    );
    if (onPage.length === 0) continue;
    const drawn = await document.getPage(index + 1);
    const viewport = drawn.getViewport({ scale: 1 });
    const widths = await letterWidths(drawn);
    for (const highlight of onPage) {
      const pieces = pagePieces(text, page, highlight.ranges, widths);
      const marks = placed.get(highlight);
      if (pieces.length > 0)
        marks?.push({
          kind: 'words',
          page: index,
          corners: pieces.map((piece) => cornersOf(piece, viewport)),
        });
      for (const area of highlight.areas ?? [])
        if (area.page === index)
          marks?.push({ kind: 'area', page: index, corners: [cornersOf({ ...area, angle: 0 }, viewport)] });
    }
    drawn.cleanup();
  }
  const nowhere = [...placed.values()].filter((marks) => marks.length === 0).length;
  return {
    marks: [...placed].flatMap(([highlight, marks]) => asMarks(state, highlight, marks)),
    warnings:
      nowhere === 0
        ? []
        : [
            `${nowhere === 1 ? '1 highlight stands' : `${nowhere} highlights stand`} on words that no page shows, and ${nowhere === 1 ? 'is' : 'are'} not in the file.`,
          ],
  };
}

function asMarks(state: CaseState, highlight: HighlightRow, placed: readonly PlacedMark[]): PdfMark[] {
  const words = markWords(state, highlight);
  return placed.map((mark, part) => ({
    ...mark,
    part,
    highlight: highlight.id,
    contents: part === 0 ? words : `Part ${part + 1} of ${placed.length} of one highlight.`,
    author: highlight.createdBy,
    createdAt: highlight.createdAt,
    updatedAt: highlight.updatedAt,
    colour: highlightColour(state, highlight),
  }));
}

/** What the marks say that were in the document when it came. */
async function marksInDocument(
  source: SourceRow,
  text: SourceText,
  document: PDFDocumentProxy,
): Promise<Set<string>> {
  const annotations: PdfAnnotation[][] = [];
  for (let index = 0; index < document.numPages; index += 1)
    annotations.push(await document.getPage(index + 1).then(readAnnotations, () => []));
  return new Set(highlightsOf(source, text, foundAnnotations(text, annotations)).map(saying));
}

/** Where a highlight stands, what it says and who said it when; tags are never in a document that came. */
function saying({ ranges, areas, note, tagIds, createdBy, createdAt }: HighlightRow): string {
  const places = [
    ranges.map(({ start, end }) => [start, end]),
    (areas ?? []).map(({ page, x, y }) => [page, x, y]),
  ];
  return JSON.stringify([places, plainText(note), tagIds, createdBy, createdAt]);
}
