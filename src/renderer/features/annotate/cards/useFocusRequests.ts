import type { HighlightRow } from '@core/model';
import { useEffect } from 'react';
import { takeCardFocus, useCardFocus } from '../cardFocus';

/** Fulfils the wish that a card as a whole takes the focus. */
export function useFocusRequests(cards: readonly HighlightRow[], goTo: (index: number) => void): void {
  const request = useCardFocus((state) => state.request);
  useEffect(() => {
    if (request?.field !== 'card') return;
    const index = cards.findIndex((card) => card.id === request.highlightId);
    if (index >= 0 && takeCardFocus(request.highlightId, 'card')) goTo(index);
  }, [request, cards, goTo]);
}
