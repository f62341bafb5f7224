import type { Id } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { countTagUses } from '@renderer/store/countRows';
import { useLiveQuery } from 'dexie-react-hooks';

/** How many living highlights have each tag; undefined while loading. */
export function useTagCounts(): ReadonlyMap<Id, number> | undefined {
  const { database, session } = useApp();
  return useLiveQuery(async () => {
    const tags = await database.tags.where('caseId').equals(session.caseId).primaryKeys();
    return countTagUses(database, session.caseId, tags);
  }, [database, session.caseId]);
}
