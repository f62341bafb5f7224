import type { PDFDocumentProxy } from 'pdfjs-dist';
import { fail, ok, type Result } from '../../model/result';
import type { ImportInput } from '../types';
import { CMapReader, StandardFontReader } from './assetFactories';
import { loadPdfjs } from './loadPdfjs';

/** Longer documents are refused: what one page of them costs to keep and to draw adds up. */
export const mostPages = 10_000;

/** A document open for reading. It holds its bytes and what it has read of them until it is closed. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  close(): Promise<void>;
}

/**
 * Opens a PDF for reading text. Nothing in it runs and nothing is requested but shipped files. Fails, naming the
 * file, with `document-encrypted`, `document-damaged`, `no-pages` or `too-many-pages`.
 */
export async function openPdf({ bytes, fileName }: ImportInput): Promise<Result<OpenPdf>> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const task = getDocument({
    // A copy: pdf.js takes what it is given away from whoever gave it.
    data: bytes.slice(),
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    cMapPacked: true,
    CMapReaderFactory: CMapReader,
    StandardFontDataFactory: StandardFontReader,
    verbosity: VerbosityLevel.ERRORS,
  });
  const close = () => task.destroy();
  try {
    const document = await task.promise;
    if (document.numPages > 0 && document.numPages <= mostPages) return ok({ document, close });
    await close();
    return document.numPages > 0 ? tooManyPages(fileName, document.numPages) : noPages(fileName);
  } catch (error) {
    await close();
    return unreadable(fileName, error);
  }
}

function tooManyPages(fileName: string, pages: number): Result<never> {
  const counted = `${pages.toLocaleString('en')} pages, and documents are read up to ${mostPages.toLocaleString('en')}`;
  return fail('too-many-pages', `“${fileName}” has ${counted}. Split it, or take in the part you need.`);
}

function noPages(fileName: string): Result<never> {
  return fail('no-pages', `“${fileName}” is a PDF without a single page: there is nothing in it to read.`);
}

function unreadable(fileName: string, error: unknown): Result<never> {
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  if (name === 'PasswordException')
    return fail(
      'document-encrypted',
      `“${fileName}” is protected by a password. Open it in a PDF reader, save a copy without the password, and take that in.`,
    );
  // What pdf.js says of a page tree it followed to no page.
  if (/page.*(?:not found|undefined)|no pages|Pages/i.test(message)) return noPages(fileName);
  return fail(
    'document-damaged',
    `“${fileName}” is damaged: it begins as a PDF, but what follows cannot be put together. Get it again, or open it in a PDF reader and save a copy.`,
  );
}
