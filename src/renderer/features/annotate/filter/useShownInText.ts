import type { HighlightRow, Id, TagRow } from '@core/model';
import { useMemo } from 'react';
import { filterCards, useCardFilter } from './cardFilter';
import { useFilterFacts } from './useFilterFacts';

/** The highlights the text shows: all of them, unless the user wants the filter to count there, too. */
export function useShownInText(
  highlights: readonly HighlightRow[],
  tags: ReadonlyMap<Id, TagRow>,
  chosenId: Id | null,
): readonly HighlightRow[] {
  const filter = useCardFilter();
  const facts = useFilterFacts(tags);
  const limiting = filter.inText ? { filter, facts, chosenId } : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: without a limit nothing else counts
  return useMemo(
    () =>
      limiting ? filterCards(highlights, limiting.filter, limiting.facts, limiting.chosenId) : highlights,
    [highlights, limiting?.filter, limiting?.facts, limiting?.chosenId],
  );
}
