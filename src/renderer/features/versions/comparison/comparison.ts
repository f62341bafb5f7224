import type { Id } from '@core/model';
import type { Difference } from '@core/versions/compareTexts';
import { create } from 'zustand';

/** Two versions of a source side by side, as the pane “Versions” shows them. */
export interface Comparison {
  readonly sourceId: Id;
  /** The stored texts that are compared, by SHA-256. */
  readonly olderDocument: string;
  readonly newerDocument: string;
  /** In text order. */
  readonly differences: readonly Difference[];
}

/** Null while no versions are compared in sight. `current` is the place of the difference gone to last, or -1. */
export const useComparison = create<{
  readonly comparison: Comparison | null;
  readonly current: number;
}>(() => ({ comparison: null, current: -1 }));
