import {
  type Change,
  type HighlightRow,
  type Id,
  type Operation,
  type TableName,
  tableNames,
} from '@core/model';
import { useApp } from '@renderer/app/appContext';
import type { AssayDatabase } from '@renderer/store/database';
import { quoteOf } from '@renderer/ui/quoteOf';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ChangeRun } from '../historyState';
import { composedOperations } from '../words/composedOperations';
import { type OperationWords, operationInWords } from '../words/operationInWords';

export interface DescribedRun {
  /** The newest change of the run. */
  readonly change: Change;
  readonly steps: number;
  /** The number of the change this one takes back or does again. */
  readonly reverts: number | null;
  readonly operations: readonly OperationWords[];
}

/** A run of changes in words; null when there is none, undefined while loading. */
export function useChangeRun(run: ChangeRun | null): DescribedRun | null | undefined {
  const { database, session } = useApp();
  return useLiveQuery(async () => {
    if (!run) return null;
    const { caseId } = session;
    const changes = await database.changes
      .where('[caseId+sequence]')
      .between([caseId, run.first], [caseId, run.last], true, true)
      .toArray();
    const change = changes.at(-1);
    if (!change) return null;
    const operations = composedOperations(changes);
    const names = await namesFor(database, operations);
    const reverted = change.reverts
      ? await database.changes.where('id').equals(change.reverts).first()
      : null;
    return {
      change,
      steps: changes.length,
      reverts: reverted?.sequence ?? null,
      operations: operations.map((operation) => operationInWords(operation, (id) => names.get(id) ?? null)),
    };
  }, [database, session, run]);
}

/**
 * What every row that the operations mention is called: now, or in the change itself for rows that
 * are no longer there because the change was taken back.
 */
async function namesFor(database: AssayDatabase, operations: readonly Operation[]): Promise<Map<Id, string>> {
  const mentioned = new Set(JSON.stringify(operations).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
  const names = new Map<Id, string>();
  for (const { table, id, before, after } of operations) names.set(id, nameOf(table, after ?? before ?? {}));
  for (const table of tableNames)
    for (const row of await database.table(table).bulkGet([...mentioned]))
      if (row) names.set(row.id, nameOf(table, row));
  return names;
}

function nameOf(table: TableName, row: object): string {
  if (table === 'highlights') return `“${quoteOf(row as HighlightRow, 120)}”`;
  const fields = row as Readonly<Record<string, unknown>>;
  return String(fields.title ?? fields.name ?? fields.text ?? '');
}
