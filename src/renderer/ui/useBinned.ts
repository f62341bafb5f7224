import type { Id, Rows, TableName } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { Dexie } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';

/** The case's rows of one table that are in the bin, latest first, live; undefined while loading. */
export function useBinned<Name extends TableName>(table: Name): Rows[Name][] | undefined {
  const { database, session } = useApp();
  return useLiveQuery(async () => {
    const { caseId } = session;
    const rows = database.table<Rows[Name], Id>(table);
    const found = await (table === 'highlights'
      ? rows.where('[caseId+deletedAt]').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey])
      : rows.where('caseId').equals(caseId)
    ).toArray();
    return found
      .filter((row) => row.deletedAt !== null)
      .sort((left, right) => (right.deletedAt ?? '').localeCompare(left.deletedAt ?? ''));
  }, [database, table, session]);
}
