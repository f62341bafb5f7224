import type { PDFDocumentProxy } from 'pdfjs-dist';
import { fail, ok, type Result } from '../../model/result';
import type { SourceText } from '../../model/sourceText';
import { doubtfulWords } from '../ocr/recognisedColumns';
import type { RecognisedPage } from '../ocr/recognisedPage';
import { recognisedBlock } from '../ocr/recognisedText';
import { recognitionFacts } from '../ocr/recognitionFacts';
import { canBeWrong, noEngine } from '../ocr/wordWarnings';
import type { ImportedDocument, ImportInput } from '../types';
import { documentFlow } from './documentFlow';
import { documentInformation } from './documentInformation';
import { foundAnnotations } from './foundAnnotations';
import { partFurniture } from './furniture';
import { openPdf } from './openPdf';
import { readOwnMarks } from './ownMarks';
import { type PageColumns, pageBlocks, pageColumns } from './pageBlocks';
import { readPageItems } from './pageItems';
import { pdfWarnings } from './pdfWarnings';
import { type PdfAnnotation, readAnnotations } from './readAnnotations';
import { recognisePage } from './recognisePage';
import { type PageFacts, writeSourceText } from './writeSourceText';

/** The page of a document that could not be read: it keeps its number, so that the others keep theirs. */
const lostPage = { columns: [], annotations: [], width: 595, height: 842 };

/** Pages of one document whose words are recognised in their pictures: some seconds each. */
export const mostRecognised = 30;

interface FoundPage {
  readonly columns: PageColumns;
  /** Set where its words were recognised in its pictures. */
  readonly recognised?: RecognisedPage;
  readonly annotations: readonly PdfAnnotation[];
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
    const { pages, lost, unread } = await readPages(document, input);
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
      partFurniture(pages).map(({ head, columns, foot }, index) => ({
        head,
        foot,
        blocks: pages[index]?.recognised ? columns.map(recognisedBlock) : pageBlocks(columns, keepLineEnds),
      })),
    );
    const sourceText = withDoubts(writeSourceText(flow, facts), pages);
    const metadata = await documentInformation(document, sourceText.text);
    const recognised = facts.map(({ label }, index) => ({
      label,
      recognised: pages[index]?.recognised ?? null,
    }));
    return ok({
      sourceText,
      metadata: { ...metadata, facts: [...metadata.facts, ...recognitionFacts(recognised)] },
      encoding: null,
      annotations: foundAnnotations(
        sourceText,
        pages.map(({ annotations }) => annotations),
        await readOwnMarks(input.bytes),
      ),
      warnings: [
        ...pdfWarnings(input.bytes, sourceText.pages ?? [], lost),
        ...recognitionWarnings(sourceText, unread),
      ],
    });
  } finally {
    await close();
  }
}

/**
 * Reads every page and lets go of what it needed. `lost` are the numbers, from 0, of those it could not read;
 * `unread` how many show pictures whose words were not recognised: beyond the bound, or because they cannot be.
 */
async function readPages(
  document: PDFDocumentProxy,
  { onProgress }: ImportInput,
): Promise<{ pages: FoundPage[]; lost: number[]; unread: Unread }> {
  const pages: FoundPage[] = [];
  const lost: number[] = [];
  const unread = { beyond: 0, impossible: 0, isEngineMissing: false };
  let recognised = 0;
  for (let index = 0; index < document.numPages; index += 1) {
    try {
      const page = await document.getPage(index + 1);
      const read = await readPageItems(page);
      const columns = pageColumns(read);
      const annotations = await readAnnotations(page);
      const found: FoundPage = { columns, annotations, width: read.width, height: read.height };
      if (columns.length > 0) pages.push(found);
      else if (recognised >= mostRecognised) {
        pages.push(found);
        unread.beyond += 1;
      } else {
        const picture = await recognisePage(page);
        pages.push(picture.kind === 'recognised' ? { ...found, ...picture } : found);
        if (picture.kind !== 'blank') recognised += 1;
        if (picture.kind === 'unread') unread.impossible += 1;
        if (picture.kind === 'unavailable') unread.isEngineMissing = true;
      }
      page.cleanup();
    } catch {
      pages.push(lostPage);
      lost.push(index);
    }
    // Fonts and what else pages share is kept until it is let go.
    if (index % 100 === 99) await document.cleanup();
    onProgress?.(index + 1, document.numPages);
  }
  return { pages, lost, unread };
}

/** Pages without text whose pictures were not read. */
interface Unread {
  /** Not looked at any more: as many as are recognised at once were before them. They may be blank. */
  readonly beyond: number;
  readonly impossible: number;
  readonly isEngineMissing: boolean;
}

function recognitionWarnings(
  { doubtful }: SourceText,
  { beyond, impossible, isEngineMissing }: Unread,
): string[] {
  const warnings: string[] = doubtful ? [canBeWrong] : [];
  if (isEngineMissing) warnings.push(noEngine);
  if (impossible > 0)
    warnings.push(
      `The words of ${impossible === 1 ? 'one scanned page' : `${impossible} scanned pages`} could not be recognised: the pictures are of a kind that is not decoded here. Save the pages as PNG or TIFF and take those in.`,
    );
  if (beyond > 0)
    warnings.push(
      `Words were recognised on the first ${mostRecognised} scanned pages; ${beyond === 1 ? 'one page' : `${beyond} pages`} without text after them stayed pictures. Split the document and take in the rest for its words.`,
    );
  return warnings;
}

/** Marks the words that were recognised with doubt; text of the document's own stays as it is. */
function withDoubts(sourceText: SourceText, pages: readonly FoundPage[]): SourceText {
  if (!pages.some(({ recognised }) => recognised && recognised.paragraphs.length > 0)) return sourceText;
  const doubtful = (sourceText.pages ?? []).flatMap((page, index) => {
    const found = pages[index];
    return found?.recognised ? doubtfulWords(page, found.recognised, found.columns) : [];
  });
  return { ...sourceText, doubtful };
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
