import { type Id, type Operation, ok, type Result } from '@core/model';
import type { HostApi } from '@host/contract';
import { Dexie } from 'dexie';
import { applyJournal, forgetCase } from './applyJournal';
import type { AssayDatabase, StoredChange } from './database';
import type { Edit } from './edit';
import { mergedRow } from './mergedRow';
import { readJournal } from './readJournal';
import type { Reconciliation } from './reconciliation';
import { writeChange } from './writeChange';

/**
 * Rebuilds a case from its journal and puts the changes only the working store has on top, under the
 * ids and times they had. One transaction: a crash leaves the working store as it was.
 */
export async function rejoin(
  database: AssayDatabase,
  host: HostApi,
  caseId: Id,
): Promise<Result<Reconciliation>> {
  const whole = await readJournal(host, caseId, 0);
  if (!whole.ok) return whole;
  const { changes, head } = whole.value;
  const written = new Set(changes.map((change) => change.id));
  const missing = await database.transaction('rw', database.tables, async () => {
    const own = await changesAfter(database, caseId, 0);
    const missing = own.filter((change) => !written.has(change.id));
    await forgetCase(database, caseId);
    await applyJournal(database, caseId, changes, head);
    for (const change of missing) await putOnTop(database, change);
    return missing;
  });
  return ok({ fromJournal: changes.length, toJournal: missing.length, rejoined: missing.length });
}

/** The changes the working store has of a case after number `after`, in order. */
export function changesAfter(database: AssayDatabase, caseId: Id, after: number): Promise<StoredChange[]> {
  return database.changes
    .where('[caseId+sequence]')
    .between([caseId, after + 1], [caseId, Dexie.maxKey])
    .toArray();
}

/** Makes a change again on the case as it is now, under the id and time it had. */
export async function putOnTop(database: AssayDatabase, change: StoredChange): Promise<void> {
  const { id, caseId, at, by, label, group, reverts } = change;
  await writeChange(
    database,
    { caseId, analyst: by, id, at },
    label,
    async (edit) => {
      for (const operation of change.operations) await repeat(edit, operation);
    },
    { group, reverts },
  );
}

/** Does again what was done to a row that may have been changed elsewhere meanwhile, in other fields or the same. */
async function repeat(edit: Edit, { table, id, before, after }: Operation): Promise<void> {
  const current = await edit.get(table, id);
  const merged = before && after && current ? mergedRow(before, after, current, 'wanted') : after;
  await edit.put(table, id, merged);
}
