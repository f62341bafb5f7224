import type { Id } from '@core/model';
import { create } from 'zustand';
import type { NewEvidence } from '../actions/changeEvidence';

/** What “Add to a board…” is about. */
export interface AddRequest {
  readonly items: readonly NewEvidence[];
  /** What is added, in words. */
  readonly words: string;
}

/** Set while the dialog is open. */
export const useAddRequest = create<{ readonly request: AddRequest | null }>(() => ({ request: null }));

/** The board things were put on last: the likeliest for the next. */
export const lastBoard: { id: Id | null } = { id: null };
