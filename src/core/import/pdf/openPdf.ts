import type { PDFDocumentProxy } from 'pdfjs-dist';
import { fail, ok, type Result } from '../../model/result';
import { decodeBytes } from '../encoding/decodeBytes';
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
  const opened = await open(bytes, fileName);
  if (opened.ok || opened.error.code !== 'document-damaged') return opened;
  const mended = withTrailer(bytes);
  return mended ? open(mended, fileName) : opened;
}

async function open(bytes: Uint8Array, fileName: string): Promise<Result<OpenPdf>> {
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

/**
 * A file cut short lacks the part that says where its contents begin. Where they can still be found, says so at its
 * end; null where they cannot.
 */
function withTrailer(bytes: Uint8Array): Uint8Array | null {
  const text = decodeBytes(bytes, 'windows-1252');
  if (/\btrailer\b/.test(text)) return null;
  const catalogue = /\b(\d{1,10})\s+(\d{1,5})\s+obj\s*<<[^>]{0,2000}?\/Type\s*\/Catalog\b/.exec(text);
  if (!catalogue) return null;
  const end = `\nendobj\ntrailer\n<< /Root ${catalogue[1]} ${catalogue[2]} R >>\nstartxref\n0\n%%EOF\n`;
  const mended = new Uint8Array(bytes.length + end.length);
  mended.set(bytes);
  mended.set(new TextEncoder().encode(end), bytes.length);
  return mended;
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
