import type { HeuerStep } from '@core/assess';
import type { Id } from '@core/model';
import { create } from 'zustand';

/** What the board looks like in this window. */
export interface AlternativesState {
  /** The question asked for; another one is shown where it is not there. */
  readonly questionId: Id | null;
  readonly step: HeuerStep;
  /** Items in the order they had when they were last sorted by diagnosticity; null: in their own order. */
  readonly sorted: readonly Id[] | null;
  /** The form for a new question is open. */
  readonly isAsking: boolean;
}

export const useAlternativesState = create<AlternativesState>(() => ({
  questionId: null,
  step: 'hypotheses',
  sorted: null,
  isAsking: false,
}));
