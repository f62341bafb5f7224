import type { Id, Rows, TableName } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { useLiveQuery } from 'dexie-react-hooks';

/** The case's rows of one table that are in the bin, latest first, live; undefined while loading. */
export function useBinned<Name extends TableName>(table: Name): Rows[Name][] | undefined {
  const { database, session } = useApp();
  return useLiveQuery(async () => {
    const rows = await database.table<Rows[Name], Id>(table).where('caseId').equals(session.caseId).toArray();
    return rows
      .filter((row) => row.deletedAt !== null)
      .sort((left, right) => (right.deletedAt ?? '').localeCompare(left.deletedAt ?? ''));
  }, [database, table, session.caseId]);
}
