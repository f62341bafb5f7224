import type { Id } from '@core/model';
import { create } from 'zustand';

/** The reader asks the cards to take the focus to one highlight. A new object is a new request. */
export interface CardRequest {
  readonly highlightId: Id;
}

export const useCardRequest = create<{ readonly request: CardRequest | null }>(() => ({ request: null }));

export function requestCard(highlightId: Id): void {
  useCardRequest.setState({ request: { highlightId } });
}
