import type { PDFDocumentProxy } from 'pdfjs-dist';
import { fail, ok, type Result } from '../../model/result';
import type { ImportedDocument, ImportInput } from '../types';
import { documentFlow } from './documentFlow';
import { documentInformation } from './documentInformation';
import { partFurniture } from './furniture';
import { openPdf } from './openPdf';
import { type PageColumns, pageBlocks, pageColumns } from './pageBlocks';
import { readPageItems } from './pageItems';
import { pdfWarnings } from './pdfWarnings';
import { type PageFacts, writeSourceText } from './writeSourceText';

/** The page of a document that could not be read: it keeps its number, so that the others keep theirs. */
const lostPage = { columns: [], width: 595, height: 842 };

interface FoundPage {
  readonly columns: PageColumns;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads a PDF page by page into one text in reading order. Pages that are damaged stay empty and are named in a
 * warning. Fails as `openPdf` does, and with `document-damaged` where no page can be read.
 */
export async function readPdf(input: ImportInput): Promise<Result<ImportedDocument>> {
  const opened = await openPdf(input);
  if (!opened.ok) return opened;
  const { document, close } = opened.value;
  try {
    const { pages, lost } = await readPages(document, input);
    if (lost.length === pages.length)
      return fail(
        'document-damaged',
        `“${input.fileName}” is damaged: none of its ${pages.length} pages can be read. Get it again, or open it in a PDF reader and save a copy.`,
      );
    const labels = await document.getPageLabels().catch(() => null);
    const facts = pages.map(({ width, height }, index): PageFacts => {
      const label = labels?.[index]?.trim() || String(index + 1);
      return { label: label.slice(0, 200), width, height };
    });
    const keepLineEnds = !isMostlyMonospaced(pages);
    const flow = documentFlow(
      partFurniture(pages).map(({ head, columns, foot }) => ({
        head,
        foot,
        blocks: pageBlocks(columns, keepLineEnds),
      })),
    );
    const sourceText = writeSourceText(flow, facts);
    const metadata = await documentInformation(document, sourceText.text);
    const warnings = pdfWarnings(input.bytes, sourceText.pages ?? [], lost);
    return ok({ sourceText, metadata, encoding: null, warnings });
  } finally {
    await close();
  }
}

/** Reads every page and lets go of what it needed; `lost` are the numbers, from 0, of those it could not read. */
async function readPages(
  document: PDFDocumentProxy,
  { onProgress }: ImportInput,
): Promise<{ pages: FoundPage[]; lost: number[] }> {
  const pages: FoundPage[] = [];
  const lost: number[] = [];
  for (let index = 0; index < document.numPages; index += 1) {
    try {
      const page = await document.getPage(index + 1);
      const read = await readPageItems(page);
      pages.push({ columns: pageColumns(read), width: read.width, height: read.height });
      page.cleanup();
    } catch {
      pages.push(lostPage);
      lost.push(index);
    }
    // Fonts and what else pages share is kept until it is let go.
    if (index % 100 === 99) await document.cleanup();
    onProgress?.(index + 1, document.numPages);
  }
  return { pages, lost };
}

/** A typewriter's document has paragraphs; code among prose has lines. */
function isMostlyMonospaced(pages: readonly FoundPage[]): boolean {
  let monospaced = 0;
  let all = 0;
  for (const line of pages.flatMap(({ columns }) => columns.flat())) {
    all += 1;
    if (line.monospaced) monospaced += 1;
  }
  return monospaced > 0.6 * all;
}
