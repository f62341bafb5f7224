import type { Id } from '@core/model';

/** Gives the focus to a card that is drawn; answers whether it is. */
export function focusCardOf(highlightId: Id): boolean {
  const card = document.querySelector<HTMLElement>(`[data-card="${highlightId}"]`);
  card?.focus({ preventScroll: true });
  return card !== null;
}
