import type { HighlightRow } from '@core/model';
import { create } from 'zustand';
import type { Reading } from './Reading';

/** The text in the reader now and its highlights, for commands. Null while none is shown. */
export interface CurrentReader {
  readonly reading: Reading;
  readonly highlights: readonly HighlightRow[];
}

export const useCurrentReader = create<{ readonly reader: CurrentReader | null }>(() => ({ reader: null }));

export function currentReader(): CurrentReader | null {
  return useCurrentReader.getState().reader;
}
