import type { HighlightRow, Id, TagRow } from '@core/model';
import { noteText } from '@renderer/ui/editor';
import { foldText } from '@renderer/ui/tags';
import { create } from 'zustand';

export interface CardFilter {
  /** Words in the quote, the note or a tag's name. */
  readonly text: string;
  /** Cards with any of these tags; empty for all. */
  readonly tagIds: readonly Id[];
  /** Cards without a tag are shown, too, when tags are chosen. */
  readonly untagged: boolean;
  /** Cards made by any of these people; empty for all. */
  readonly people: readonly string[];
}

export const noFilter: CardFilter = { text: '', tagIds: [], untagged: false, people: [] };

/** Stays as it is from source to source, until the window is closed. */
export const useCardFilter = create<CardFilter>(() => noFilter);

export function clearFilter(): void {
  useCardFilter.setState(noFilter);
}

export function isFiltering({ text, tagIds, untagged, people }: CardFilter): boolean {
  return text.trim() !== '' || tagIds.length > 0 || untagged || people.length > 0;
}

/** The highlights the filter lets through, in the given order, and always the chosen one. */
export function filterCards(
  highlights: readonly HighlightRow[],
  filter: CardFilter,
  tags: ReadonlyMap<Id, TagRow>,
  chosenId: Id | null,
): readonly HighlightRow[] {
  if (!isFiltering(filter)) return highlights;
  const words = foldText(filter.text.trim()).split(/\s+/).filter(Boolean);
  return highlights.filter(
    (highlight) => highlight.id === chosenId || passes(highlight, filter, words, tags),
  );
}

/** Whether the filter alone would show this card. */
export function passesFilter(
  highlight: HighlightRow,
  filter: CardFilter,
  tags: ReadonlyMap<Id, TagRow>,
): boolean {
  return passes(highlight, filter, foldText(filter.text.trim()).split(/\s+/).filter(Boolean), tags);
}

function passes(
  highlight: HighlightRow,
  { tagIds, untagged, people }: CardFilter,
  words: readonly string[],
  tags: ReadonlyMap<Id, TagRow>,
): boolean {
  const byTag = tagIds.length === 0 && !untagged;
  const living = highlight.tagIds.filter((id) => tags.has(id));
  if (!byTag && !living.some((id) => tagIds.includes(id)) && !(untagged && living.length === 0)) return false;
  if (people.length > 0 && !people.includes(highlight.createdBy)) return false;
  if (words.length === 0) return true;
  const quotes = highlight.ranges.map((range) => range.exact);
  const names = living.map((id) => tags.get(id)?.name ?? '');
  const searched = foldText([...quotes, noteText(highlight.note), ...names].join(' '));
  return words.every((word) => searched.includes(word));
}
