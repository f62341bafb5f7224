import { type AnyRow, type Change, type Id, tableNames } from '@core/model';
import type { Table } from 'dexie';
import { ChangeRefused } from './changeRefused';
import type { AssayDatabase, StoredChange } from './database';

/** Rows written before the window may have its turn. */
const portion = 200;

/** Writes journalled changes and the rows they leave behind, and notes `head` as what the vault has. */
export async function applyJournal(
  database: AssayDatabase,
  caseId: Id,
  changes: readonly StoredChange[],
  head: string,
): Promise<void> {
  const final = finalRows(changes);
  await database.transaction('rw', database.tables, async () => {
    for (const [table, rows] of final) {
      const kept = [...rows.values()].filter((row) => row !== null);
      const gone = [...rows].filter(([, row]) => row === null).map(([id]) => id);
      for (const ids of portions([...rows.keys()]))
        await refuseRowsOfOthers(database.table(table), caseId, ids);
      for (const some of portions(kept)) await database.table(table).bulkPut(some);
      for (const some of portions(gone)) await database.table(table).bulkDelete(some);
    }
    for (const some of portions(changes)) await database.changes.bulkPut(some);
    const sequence = changes.at(-1)?.sequence ?? (await database.heads.get(caseId))?.sequence ?? 0;
    if (sequence > 0) await database.heads.put({ caseId, sequence, hash: head });
  });
}

/** Written in one go, a large case would hold the window up; waiting for each portion gives it its turns. */
function* portions<T>(all: readonly T[]): Generator<T[]> {
  for (let place = 0; place < all.length; place += portion) yield all.slice(place, place + portion);
}

/** Ids are made up by whoever wrote the journal; they must not reach the rows of another case. */
async function refuseRowsOfOthers(table: Table<AnyRow, Id>, caseId: Id, ids: Id[]): Promise<void> {
  const present = await table.bulkGet(ids);
  if (present.some((row) => row && row.caseId !== caseId))
    throw new ChangeRefused('this case has the ids of another case, which it would overwrite');
}

function finalRows(changes: readonly Change[]): Map<string, Map<string, unknown>> {
  const tables = new Map<string, Map<string, unknown>>();
  for (const { operations } of changes)
    for (const { table, id, after } of operations) {
      const rows = tables.get(table) ?? new Map<string, unknown>();
      rows.set(id, after);
      tables.set(table, rows);
    }
  return tables;
}

/** Takes a case out of the working store; the vault keeps it. */
export async function forgetCase(database: AssayDatabase, caseId: Id): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of tableNames) await database.table(table).where('caseId').equals(caseId).delete();
    await database.changes.where('caseId').equals(caseId).delete();
    await database.heads.delete(caseId);
  });
}
