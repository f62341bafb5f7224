import type { HighlightRow, Id, OriginRow, Stance, TagRow } from '@core/model';
import type { FilterFacts } from './cardFilter';

export interface FilterOffer {
  readonly tags: readonly TagRow[];
  readonly origins: readonly OriginRow[];
  readonly stances: ReadonlySet<Stance>;
  readonly people: readonly string[];
}

/** What some highlights can be filtered by: only what they have. */
export function filterOffer(
  highlights: readonly HighlightRow[],
  { tags, statements }: FilterFacts,
  origins: ReadonlyMap<Id, OriginRow> = new Map(),
): FilterOffer {
  const tagIds = new Set(highlights.flatMap((highlight) => highlight.tagIds));
  const said = highlights.flatMap(({ id }) => statements.get(id) ?? []);
  const originIds = new Set(said.flatMap(({ chain }) => chain.map(({ originId }) => originId)));
  return {
    tags: [...tags.values()].filter(({ id }) => tagIds.has(id)).sort(byName),
    origins: [...origins.values()].filter(({ id }) => originIds.has(id)).sort(byName),
    stances: new Set(said.map(({ stance }) => stance)),
    people: [...new Set(highlights.map((highlight) => highlight.createdBy))].sort(),
  };
}

function byName(left: { name: string }, right: { name: string }): number {
  return left.name.localeCompare(right.name);
}
