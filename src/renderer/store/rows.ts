import type { AnyRow, HighlightRow, Id, Rows, SourceRow, TableName } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { changedStretch } from './changedStretch';
import { holdHighlights } from './openHighlights';
import { type SharedLiveQuery, sharedLiveQuery } from './sharedLiveQuery';

/** One row, live; undefined while loading, null when there is none. Binned rows are given, too. */
export function useRow<Name extends TableName>(table: Name, id: Id | null): Rows[Name] | null | undefined {
  const { database } = useApp();
  const live = useLiveQuery(
    async () => (id === null ? null : ((await database.table<Rows[Name], Id>(table).get(id)) ?? null)),
    [database, table, id],
  );
  // Until it is read, and for one drawing after a change of id it is still the one before.
  if (id === null || (live !== undefined && live?.id === id)) return live;
  return (peekRow(table, id) as Rows[Name] | undefined) ?? live;
}

/** A row as a list of its table has it that somebody shows. */
function peekRow(table: TableName, id: Id): AnyRow | undefined {
  const rows = shared.get(table)?.peek();
  return rows && mapOf(rows).get(id);
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

const shared = new Map<TableName, SharedLiveQuery<AnyRow[]>>();

function sharedRows(table: TableName): SharedLiveQuery<AnyRow[]> {
  const known = shared.get(table);
  if (known) return known;
  const useShared = sharedLiveQuery(async ({ database, session }) => {
    const rows = await database.table<AnyRow, Id>(table).where('caseId').equals(session.caseId).toArray();
    return rows.filter((row) => row.deletedAt === null);
  });
  shared.set(table, useShared);
  return useShared;
}

const byIds = new WeakMap<readonly AnyRow[], ReadonlyMap<Id, AnyRow>>();
const noRows: readonly AnyRow[] = [];

/** The same by their ids, empty while loading; one map for all who ask, another one only after a change. */
export function useRowsById<Name extends Exclude<TableName, 'highlights'>>(
  table: Name,
): ReadonlyMap<Id, Rows[Name]> {
  return mapOf(useRows(table) ?? noRows) as ReadonlyMap<Id, Rows[Name]>;
}

function mapOf(rows: readonly AnyRow[]): ReadonlyMap<Id, AnyRow> {
  const known = byIds.get(rows) ?? new Map(rows.map((row) => [row.id, row]));
  byIds.set(rows, known);
  return known;
}

const none: readonly HighlightRow[] = [];

/**
 * The highlights of a source that are not in the bin, in text order, live; undefined while loading. Those left with
 * an earlier version of its text are not among them: their offsets mean nothing in the text that is read.
 */
export function useHighlights(sourceId: Id | null): readonly HighlightRow[] | undefined {
  const rows = useEveryHighlight(sourceId);
  const source = useRow('sources', sourceId);
  return rows === undefined || source === undefined ? undefined : byVersion(rows, source).present;
}

/** The highlights of a source that were left with an earlier version of its text, in order of that text, live. */
export function useEarlierHighlights(sourceId: Id | null): readonly HighlightRow[] | undefined {
  const rows = useEveryHighlight(sourceId);
  const source = useRow('sources', sourceId);
  return rows && byVersion(rows, source ?? null).earlier;
}

interface ByVersion {
  /** The text the rows were parted by; null without one. */
  readonly textSha256: string | null;
  readonly present: readonly HighlightRow[];
  readonly earlier: readonly HighlightRow[];
}

const parted = new WeakMap<readonly HighlightRow[], ByVersion>();
/** What was parted last: the next list is mostly the same but for a row or two. */
let latest: { readonly rows: readonly HighlightRow[]; readonly result: ByVersion } | null = null;

/** Parts a list once for all that show it: after every change of ten thousand rows each would take milliseconds. */
function byVersion(rows: readonly HighlightRow[], source: SourceRow | null): ByVersion {
  const textSha256 = source && rows[0]?.sourceId === source.id ? source.textSha256 : null;
  const known = parted.get(rows);
  if (known?.textSha256 === textSha256) return known;
  const isEarlier = (row: HighlightRow) => textSha256 !== null && row.textSha256 !== textSha256;
  const wereAllPresent = latest?.result.textSha256 === textSha256 && latest.result.earlier === none;
  const { at, added } = wereAllPresent
    ? changedStretch(latest?.rows ?? none, rows)
    : { at: 0, added: rows.length };
  const areAllPresent = !rows.slice(at, at + added).some(isEarlier);
  const result = areAllPresent
    ? { textSha256, present: rows, earlier: none }
    : { textSha256, present: rows.filter((row) => !isEarlier(row)), earlier: rows.filter(isEarlier) };
  parted.set(rows, result);
  latest = { rows, result };
  return result;
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
