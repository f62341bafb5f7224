import type { OpenPdf } from '@renderer/ui/pdf/useOpenPdf';
import { createContext, useContext } from 'react';

export const PdfContext = createContext<OpenPdf>({ kind: 'opening' });

export function usePdf(): OpenPdf {
  return useContext(PdfContext);
}
