import type { AnyRow, HighlightRow, Id, Rows, TableName } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { holdHighlights } from './openHighlights';
import { sharedLiveQuery } from './sharedLiveQuery';

/** One row, live; undefined while loading, null when there is none. Binned rows are given, too. */
export function useRow<Name extends TableName>(table: Name, id: Id | null): Rows[Name] | null | undefined {
  const { database } = useApp();
  return useLiveQuery(
    async () => (id === null ? null : ((await database.table<Rows[Name], Id>(table).get(id)) ?? null)),
    [database, table, id],
  );
}

/**
 * The case's rows of one table that are not in the bin, live; undefined while loading. However many ask, they are
 * read once. Not for highlights: a case may have a hundred thousand, and every change would read them all again.
 */
export function useRows<Name extends Exclude<TableName, 'highlights'>>(
  table: Name,
): Rows[Name][] | undefined {
  return sharedRows(table)() as Rows[Name][] | undefined;
}

const shared = new Map<TableName, () => AnyRow[] | undefined>();

function sharedRows(table: TableName): () => AnyRow[] | undefined {
  const known = shared.get(table);
  if (known) return known;
  const useShared = sharedLiveQuery(async ({ database, session }) => {
    const rows = await database.table<AnyRow, Id>(table).where('caseId').equals(session.caseId).toArray();
    return rows.filter((row) => row.deletedAt === null);
  });
  shared.set(table, useShared);
  return useShared;
}

const none: readonly HighlightRow[] = [];

/**
 * The highlights of a source that are not in the bin, in text order, live; undefined while loading. Those left with
 * an earlier version of its text are not among them: their offsets mean nothing in the text that is read.
 */
export function useHighlights(sourceId: Id | null): readonly HighlightRow[] | undefined {
  const rows = useEveryHighlight(sourceId);
  const source = useRow('sources', sourceId);
  return useMemo(() => {
    if (rows === undefined || source === undefined) return undefined;
    const isPresent = (row: HighlightRow) =>
      source?.id !== row.sourceId || row.textSha256 === source.textSha256;
    return rows.every(isPresent) ? rows : rows.filter(isPresent);
  }, [rows, source]);
}

/** The highlights of a source that were left with an earlier version of its text, in order of that text, live. */
export function useEarlierHighlights(sourceId: Id | null): readonly HighlightRow[] | undefined {
  const rows = useEveryHighlight(sourceId);
  const source = useRow('sources', sourceId);
  return useMemo(
    () => rows?.filter((row) => source?.id === row.sourceId && row.textSha256 !== source.textSha256),
    [rows, source],
  );
}

function useEveryHighlight(sourceId: Id | null): readonly HighlightRow[] | undefined {
  const { session } = useApp();
  const [shown, setShown] = useState<{ sourceId: Id; rows: readonly HighlightRow[] | undefined } | null>(
    null,
  );
  useEffect(() => {
    if (sourceId === null) return;
    const { list, release } = holdHighlights(session, sourceId);
    const show = () => setShown({ sourceId, rows: list.rows });
    const stop = list.subscribe(show);
    show();
    return () => {
      stop();
      release();
    };
  }, [session, sourceId]);
  if (sourceId === null) return none;
  return shown?.sourceId === sourceId ? shown.rows : undefined;
}
