import { create } from 'zustand';

/** A run of changes by number, both ends included. */
export interface ChangeRun {
  readonly first: number;
  readonly last: number;
}

export const useHistoryState = create<{ readonly chosen: ChangeRun | null; readonly filter: string }>(() => ({
  chosen: null,
  filter: '',
}));
