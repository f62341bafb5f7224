import type { Failure } from '@core/model';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { createContext, useContext } from 'react';
import type { DrawingQueue } from './DrawingQueue';

export type OpenPdf =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: PDFDocumentProxy; readonly queue: DrawingQueue }
  | { readonly kind: 'failed'; readonly error: Failure };

export const PdfContext = createContext<OpenPdf>({ kind: 'opening' });

export function usePdf(): OpenPdf {
  return useContext(PdfContext);
}
