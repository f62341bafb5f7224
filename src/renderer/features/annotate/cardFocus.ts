import type { Id } from '@core/model';
import { showView, useWorkspace } from '@renderer/app/workspace';
import { create } from 'zustand';

/** What in a card should take the focus: the card itself or one of its fields. */
export interface CardFocus {
  readonly highlightId: Id;
  readonly field: 'card' | 'tags' | 'note';
}

/** A wish that the card fulfils, and takes away, as soon as it is drawn. */
export const useCardFocus = create<{
  readonly request: CardFocus | null;
  /** Counts how often the cards were asked for, so that what covers them can step aside. */
  readonly shown: number;
}>(() => ({ request: null, shown: 0 }));

/** Brings the cards into sight, whatever the right pane shows now, and the focus into one of them. */
export function focusCard(request: CardFocus): void {
  showCards();
  useCardFocus.setState({ request });
}

export function showCards(): void {
  const { view } = useWorkspace.getState();
  if (view === 'sources' || view === 'search') useWorkspace.setState({ rightOpen: true });
  else showView('sources');
  useCardFocus.setState(({ shown }) => ({ shown: shown + 1 }));
}

/** The field takes the wish if it is for it; answers whether it was. */
export function takeCardFocus(highlightId: Id, field: CardFocus['field']): boolean {
  const { request } = useCardFocus.getState();
  if (request?.highlightId !== highlightId || request.field !== field) return false;
  useCardFocus.setState({ request: null });
  return true;
}
