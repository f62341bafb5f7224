import type { Id, TagRow } from '@core/model';
import { useStatements } from '@renderer/features/claims';
import { useMemo } from 'react';
import type { FilterFacts } from './cardFilter';

const none: FilterFacts['statements'] = new Map();

/** What cards are filtered by, live. */
export function useFilterFacts(tags: ReadonlyMap<Id, TagRow>): FilterFacts {
  const statements = useStatements()?.byHighlight ?? none;
  return useMemo(() => ({ tags, statements }), [tags, statements]);
}
