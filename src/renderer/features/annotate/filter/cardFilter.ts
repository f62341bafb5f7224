import { quotedParts } from '@core/highlights';
import type { HighlightRow, Id, Stance, StatementRow, TagRow } from '@core/model';
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
  /** Cards with a statement that any of these is a source of; empty for all. */
  readonly originIds: readonly Id[];
  /** Cards with a statement of any of these stances; empty for all. */
  readonly stances: readonly Stance[];
  /** Cards made by any of these people; empty for all. */
  readonly people: readonly string[];
  /** The text shows the highlights of these cards only, too. Does not filter by itself. */
  readonly inText: boolean;
}

/** What the filter looks at besides the highlights. */
export interface FilterFacts {
  /** Living ones. */
  readonly tags: ReadonlyMap<Id, TagRow>;
  /** Living ones, by highlight. */
  readonly statements: ReadonlyMap<Id, readonly StatementRow[]>;
}

export const noFilter: CardFilter = {
  text: '',
  tagIds: [],
  untagged: false,
  originIds: [],
  stances: [],
  people: [],
  inText: false,
};

/** Stays as it is from source to source, until the window is closed. */
export const useCardFilter = create<CardFilter>(() => noFilter);

export function clearFilter(): void {
  useCardFilter.setState({ ...noFilter, inText: useCardFilter.getState().inText });
}

export function isFiltering({ text, tagIds, untagged, originIds, stances, people }: CardFilter): boolean {
  return (
    text.trim() !== '' || untagged || [tagIds, originIds, stances, people].some(({ length }) => length > 0)
  );
}

/** Adds a value to one of the filter's lists, or takes it out. */
export function toggleFilter(list: 'tagIds' | 'originIds' | 'stances' | 'people', value: string): void {
  useCardFilter.setState((filter) => {
    const values: readonly string[] = filter[list];
    const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
    return { [list]: next };
  });
}

/** The highlights the filter lets through, in the given order, and always the chosen one. */
export function filterCards(
  highlights: readonly HighlightRow[],
  filter: CardFilter,
  facts: FilterFacts,
  chosenId: Id | null,
): readonly HighlightRow[] {
  if (!isFiltering(filter)) return highlights;
  const words = wordsOf(filter);
  return highlights.filter(
    (highlight) => highlight.id === chosenId || passes(highlight, filter, words, facts),
  );
}

/** Whether the filter alone would show this card. */
export function passesFilter(highlight: HighlightRow, filter: CardFilter, facts: FilterFacts): boolean {
  return passes(highlight, filter, wordsOf(filter), facts);
}

function wordsOf({ text }: CardFilter): string[] {
  return foldText(text.trim()).split(/\s+/).filter(Boolean);
}

function passes(
  highlight: HighlightRow,
  filter: CardFilter,
  words: readonly string[],
  { tags, statements }: FilterFacts,
): boolean {
  const { tagIds, untagged, people } = filter;
  const byTag = tagIds.length === 0 && !untagged;
  const living = highlight.tagIds.filter((id) => tags.has(id));
  if (!byTag && !living.some((id) => tagIds.includes(id)) && !(untagged && living.length === 0)) return false;
  if (people.length > 0 && !people.includes(highlight.createdBy)) return false;
  if (!passesStatements(statements.get(highlight.id) ?? [], filter)) return false;
  if (words.length === 0) return true;
  const quotes = quotedParts(highlight);
  const names = living.map((id) => tags.get(id)?.name ?? '');
  const searched = foldText([...quotes, noteText(highlight.note), ...names].join(' '));
  return words.every((word) => searched.includes(word));
}

/** Origin and stance must be of one statement: “the governor denies” is not the governor and some denial. */
function passesStatements(
  statements: readonly StatementRow[],
  { originIds, stances }: Pick<CardFilter, 'originIds' | 'stances'>,
): boolean {
  if (originIds.length === 0 && stances.length === 0) return true;
  return statements.some(
    ({ stance, chain }) =>
      (stances.length === 0 || stances.includes(stance)) &&
      (originIds.length === 0 || chain.some(({ originId }) => originIds.includes(originId))),
  );
}
