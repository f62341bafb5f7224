import { useApp } from '@renderer/app/appContext';
import { Dexie } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ChangeSummary } from './changeEntries';

export interface ChangePage {
  readonly changes: readonly ChangeSummary[];
  /** There are older ones that match. */
  readonly hasMore: boolean;
}

/** The newest changes whose label or analyst has the given words, newest first, live; undefined while loading. */
export function useChanges(filter: string, limit: number): ChangePage | undefined {
  const { database, session } = useApp();
  const wanted = filter.trim().toLocaleLowerCase();
  return useLiveQuery(async () => {
    const all = database.changes
      .where('[caseId+sequence]')
      .between([session.caseId, Dexie.minKey], [session.caseId, Dexie.maxKey])
      .reverse();
    const matching =
      wanted === ''
        ? all
        : all.filter(({ label, by }) => `${label} ${by}`.toLocaleLowerCase().includes(wanted));
    const found = await matching.limit(limit + 1).toArray();
    const changes = found
      .slice(0, limit)
      .map(({ sequence, at, by, label, group }) => ({ sequence, at, by, label, group }));
    return { changes, hasMore: found.length > limit };
  }, [database, session.caseId, wanted, limit]);
}
