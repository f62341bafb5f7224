import type { PDFDocument } from '@cantoo/pdf-lib';
import { containsWord } from '../../import/pdf/containsWord';
import { openPdf } from '../../import/pdf/openPdf';
import { readAnnotations } from '../../import/pdf/readAnnotations';
import { fail, ok, type Result } from '../../model/result';
import type { ExportOutput } from '../types';
import type { PdfMark } from './pdfMarks';
import { writeMarks } from './writeMarks';

type PdfLib = typeof import('@cantoo/pdf-lib');

/**
 * A PDF with marks on its pages. They are added behind the received bytes, which stay as they are (an incremental update,
 * ISO 32000-1, 7.5.6); where a document does not let itself be added to, it is written anew with its contents unchanged, and a
 * warning says so. What comes out was read again: it has every page and every mark. `title` names the source in messages.
 */
export async function withMarks(
  bytes: Uint8Array,
  marks: readonly PdfMark[],
  title: string,
): Promise<Result<ExportOutput>> {
  if (marks.length === 0) return ok({ bytes, warnings: [] });
  const lib = await import('@cantoo/pdf-lib');
  const warnings = containsWord(bytes, '/ByteRange')
    ? [
        `“${title}” carries a digital signature. It still covers the pages as received; readers will say that annotations were added since.`,
      ]
    : [];
  for (const way of [added, rewritten])
    try {
      const written = await way(lib, bytes, marks);
      if (await shows(written, marks))
        return ok({
          bytes: written,
          warnings:
            way === added
              ? warnings
              : [
                  ...warnings,
                  `“${title}” could not be added to as it is: its pages were written into a new file, their contents unchanged.`,
                ],
        });
    } catch (error) {
      if (error instanceof lib.EncryptedPDFError) return encrypted(title);
    }
  return fail(
    'pdf-refused',
    `“${title}” is put together in a way that annotations cannot be written into; export it as docx or html, which show its text with every highlight.`,
  );
}

/** The received bytes and behind them what is new. */
async function added(lib: PdfLib, bytes: Uint8Array, marks: readonly PdfMark[]): Promise<Uint8Array> {
  const document = await lib.PDFDocument.load(bytes, {
    parseSpeed: lib.ParseSpeeds.Fastest,
    updateMetadata: false,
    forIncrementalUpdate: true,
  });
  const { context } = document;
  const snapshot = document.takeSnapshot();
  // With a snapshot of its own the library looks through all objects at each change of one.
  (context as { snapshot?: unknown }).snapshot = undefined;
  snapshot.markRefsForSave(writeMarks(lib, document, marks));
  const increment = await document.saveIncremental(snapshot, {
    useObjectStreams: !endsWithTable(bytes),
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  const whole = new Uint8Array(bytes.length + increment.length);
  whole.set(bytes);
  whole.set(increment, bytes.length);
  return whole;
}

async function rewritten(lib: PdfLib, bytes: Uint8Array, marks: readonly PdfMark[]): Promise<Uint8Array> {
  const document: PDFDocument = await lib.PDFDocument.load(bytes, {
    parseSpeed: lib.ParseSpeeds.Fastest,
    updateMetadata: false,
  });
  writeMarks(lib, document, marks);
  return document.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

/** Whether the document's own list of objects is a table: an update's must be of the same kind. */
function endsWithTable(bytes: Uint8Array): boolean {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-2_048));
  const place = Number(/startxref\s+(\d+)\s*(?:%%EOF[\s\S]*)?$/.exec(end)?.[1] ?? Number.NaN);
  if (!Number.isFinite(place)) return true;
  return new TextDecoder('latin1')
    .decode(bytes.subarray(place, place + 20))
    .trimStart()
    .startsWith('xref');
}

/** Whether another reader finds every mark on its page, and the document has not lost any. */
async function shows(bytes: Uint8Array, marks: readonly PdfMark[]): Promise<boolean> {
  const opened = await openPdf({ bytes, fileName: 'annotated.pdf' });
  if (!opened.ok) return false;
  const { document, close } = opened.value;
  try {
    for (const index of new Set(marks.map(({ page }) => page))) {
      const found = await readAnnotations(await document.getPage(index + 1));
      const wanted = marks.filter(({ page }) => page === index).length;
      if (found.length < wanted) return false;
    }
    return true;
  } finally {
    await close();
  }
}

function encrypted(title: string): Result<never> {
  return fail(
    'document-encrypted',
    `“${title}” is protected by its maker against changes, so nothing can be written on its pages; export it as docx or html, or take in a copy without protection.`,
  );
}
