import type { Id } from '@core/model';
import { create } from 'zustand';

interface CardSelection {
  /** The source whose cards these are. */
  readonly sourceId: Id | null;
  /** The selected highlights, in the order they were selected. */
  readonly ids: readonly Id[];
  /** Where a stretch begins that is selected with Shift. */
  readonly anchor: Id | null;
}

const none: CardSelection = { sourceId: null, ids: [], anchor: null };

/** Cards selected to be changed together. The chosen highlight is another thing: there is one at most. */
export const useCardSelection = create<CardSelection>(() => none);

export function selectedCards(): readonly Id[] {
  return useCardSelection.getState().ids;
}

export function clearCardSelection(): void {
  if (useCardSelection.getState().ids.length > 0) useCardSelection.setState(none);
}

/** Adds a card to the selection or takes it out. */
export function toggleCard(sourceId: Id, id: Id): void {
  const { ids } = ofSource(sourceId);
  const next = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
  useCardSelection.setState({ sourceId, ids: next, anchor: id });
}

/** Selects the stretch of `shown` from where the selection was begun to a card; `from` is where it begins if it was not. */
export function selectCardsTo(sourceId: Id, shown: readonly Id[], to: Id, from: Id): void {
  const { anchor: known } = ofSource(sourceId);
  const anchor = known !== null && shown.includes(known) ? known : from;
  const ends = [shown.indexOf(anchor), shown.indexOf(to)].sort((a, b) => a - b);
  useCardSelection.setState({ sourceId, ids: shown.slice(ends[0], (ends[1] ?? 0) + 1), anchor });
}

export function selectCards(sourceId: Id, ids: readonly Id[]): void {
  useCardSelection.setState({ sourceId, ids: [...ids], anchor: ids[0] ?? null });
}

/** Lets go of cards that are no longer shown: what is not seen is not changed. */
export function keepSelectedAmong(sourceId: Id, shown: readonly { readonly id: Id }[]): void {
  const { ids, sourceId: of } = useCardSelection.getState();
  if (ids.length === 0) return;
  const known = new Set(of === sourceId ? shown.map(({ id }) => id) : []);
  const kept = ids.filter((id) => known.has(id));
  if (kept.length === 0) clearCardSelection();
  else if (kept.length < ids.length) useCardSelection.setState({ ids: kept });
}

function ofSource(sourceId: Id): CardSelection {
  const selection = useCardSelection.getState();
  return selection.sourceId === sourceId ? selection : none;
}
