import { byPlaceInText } from '@core/highlights';
import type { Id, Rows, TableName } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { useLiveQuery } from 'dexie-react-hooks';

/** One row, live; undefined while loading, null when there is none. Binned rows are given, too. */
export function useRow<Name extends TableName>(table: Name, id: Id | null): Rows[Name] | null | undefined {
  const { database } = useApp();
  return useLiveQuery(
    async () => (id === null ? null : ((await database.table<Rows[Name], Id>(table).get(id)) ?? null)),
    [database, table, id],
  );
}

/** The case's rows of one table that are not in the bin, live; undefined while loading. */
export function useRows<Name extends TableName>(table: Name): Rows[Name][] | undefined {
  const { database, session } = useApp();
  return useLiveQuery(async () => {
    const rows = await database.table<Rows[Name], Id>(table).where('caseId').equals(session.caseId).toArray();
    return rows.filter((row) => row.deletedAt === null);
  }, [database, table, session.caseId]);
}

/** The highlights of a source that are not in the bin, in text order, live. */
export function useHighlights(sourceId: Id | null): Rows['highlights'][] | undefined {
  const { database } = useApp();
  return useLiveQuery(async () => {
    if (sourceId === null) return [];
    const rows = await database.highlights.where('sourceId').equals(sourceId).toArray();
    return rows.filter((row) => row.deletedAt === null).sort(byPlaceInText);
  }, [database, sourceId]);
}
