import type { SearchResult } from '@core/search';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { onIndexUpdated, searchCase } from './worker/searchClient';

/** How many things are listed. */
const limit = 80;
const pauseMilliseconds = 120;

export interface Found {
  readonly query: string;
  readonly results: readonly SearchResult[];
  /** There may be more than are listed. */
  readonly isCut: boolean;
}

/** What a query finds, again whenever the case changes; null before the first answer and for an empty query. */
export function useSearchResults(query: string): Found | null {
  const [settled] = useDebouncedValue(query.trim(), pauseMilliseconds);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (settled === '') return setFound(null);
    let current = true;
    const ask = () =>
      void searchCase(settled, limit).then((results) => {
        if (current) setFound({ query: settled, results, isCut: results.length === limit });
      });
    ask();
    const end = onIndexUpdated(ask);
    return () => {
      current = false;
      end();
    };
  }, [settled]);
  return found;
}
