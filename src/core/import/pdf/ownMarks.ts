import type { Id } from '../../model/id';
import { containsWord } from './containsWord';

/**
 * Assay's own marks in a PDF. Each is called after its highlight (`NM`, ISO 32000-1 table 164), and so is what it is drawn with:
 * the dictionary of a drawing is never packed, so that a look at the bytes tells whether there are any.
 */
export const ownMarkKey = 'AssayHighlight';

const namePattern = /^assay:([0-9a-f-]{36})(?:\/\d+)?$/;

/** The name of the `part`th mark, from 0, of a highlight: one on each page, and one for each part of a page. */
export function ownMarkName(highlight: Id, part: number): string {
  return part === 0 ? `assay:${highlight}` : `assay:${highlight}/${part + 1}`;
}

/**
 * The highlights that Assay's own marks stand for, by the id pdf.js has for a mark (`12R`). Empty where there are none, or
 * where the file cannot be taken apart: what is in it is then read like the marks of any program.
 */
export async function readOwnMarks(bytes: Uint8Array): Promise<ReadonlyMap<string, Id>> {
  const own = new Map<string, Id>();
  if (!containsWord(bytes, ownMarkKey)) return own;
  try {
    const { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } =
      await import('@cantoo/pdf-lib');
    const document = await PDFDocument.load(bytes, {
      parseSpeed: ParseSpeeds.Fastest,
      updateMetadata: false,
      ignoreEncryption: true,
    });
    for (const page of document.getPages()) {
      const marks = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
      for (const ref of marks?.asArray() ?? []) {
        const mark = document.context.lookup(ref);
        const name = mark instanceof PDFDict ? mark.lookup(PDFName.of('NM')) : undefined;
        const words = name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : '';
        const highlight = namePattern.exec(words)?.[1];
        if (highlight && ref instanceof PDFRef)
          own.set(`${ref.objectNumber}R${ref.generationNumber || ''}`, highlight);
      }
    }
  } catch {
    own.clear();
  }
  return own;
}
