import type { Id } from '@core/model';
import { create } from 'zustand';

/**
 * Where the reader and the cards stand, so that each can follow the other. `topOffset` is the UTF-16
 * offset of the first character in sight; `movedBy` says who moved, and the other one follows.
 */
export interface ReadingPlace {
  readonly sourceId: Id | null;
  readonly topOffset: number;
  readonly movedBy: 'reader' | 'cards' | null;
}

export const useReadingPlace = create<ReadingPlace>(() => ({ sourceId: null, topOffset: 0, movedBy: null }));
