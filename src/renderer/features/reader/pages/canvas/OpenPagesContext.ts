import type { OpenPages } from '@renderer/ui/pages/useOpenPages';
import { createContext, useContext } from 'react';

export const OpenPagesContext = createContext<OpenPages>({ kind: 'opening' });

export function usePages(): OpenPages {
  return useContext(OpenPagesContext);
}
