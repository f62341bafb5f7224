import type { Id } from '@core/model';
import { useRows } from '@renderer/store/rows';
import { useMemo } from 'react';

/** How many living highlights have each tag; undefined while loading. */
export function useTagCounts(): ReadonlyMap<Id, number> | undefined {
  const highlights = useRows('highlights');
  return useMemo(() => {
    if (!highlights) return undefined;
    const counts = new Map<Id, number>();
    for (const { tagIds } of highlights) for (const id of tagIds) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }, [highlights]);
}
