import type { Id } from '@core/model';
import { create } from 'zustand';

/** A stretch of a source's canonical text the user has selected: UTF-16 code units, `end` exclusive, not empty. */
export interface SelectedPassage {
  readonly sourceId: Id;
  readonly start: number;
  readonly end: number;
}

/** Set by the reader as the user selects; read by the commands that make something of a selection. */
export const useSelection = create<{ readonly passage: SelectedPassage | null }>(() => ({ passage: null }));

/** Also takes the browser's own selection away. */
export function clearSelection(): void {
  useSelection.setState({ passage: null });
  document.getSelection()?.removeAllRanges();
}
