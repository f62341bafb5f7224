import { entryFor } from '@core/casefile/journal';
import { type Id, journalStart, ok, type Result } from '@core/model';
import type { HostApi } from '@host/contract';
import { applyJournal } from './applyJournal';
import type { AssayDatabase, StoredChange } from './database';
import { readJournal } from './readJournal';
import type { Reconciliation } from './reconciliation';
import { changesAfter, rejoin } from './rejoin';
import { lastChange } from './writeChange';

export interface ReconcileOptions {
  /** The user asked for a damaged journal to be restored although the working store knows nothing of the case. */
  readonly restore?: boolean;
}

/**
 * Makes the working store and the journal of one case agree. The journal's acknowledged changes
 * always win their places; changes only the working store has are kept and follow after them. A
 * damaged journal is put together again first when the working store can complete it.
 */
export async function reconcile(
  database: AssayDatabase,
  host: HostApi,
  caseId: Id,
  { restore = false }: ReconcileOptions = {},
): Promise<Result<Reconciliation>> {
  const [listed, newest] = await Promise.all([host.call('cases.list', {}), lastChange(database, caseId)]);
  if (!listed.ok) return listed;
  const isDamaged = listed.value.some((entry) => entry.caseId === caseId && entry.damaged);
  if (!isDamaged || !(restore || newest)) return reconcileGood(database, host, caseId);
  const restored = await host.call('journal.restore', { caseId });
  if (!restored.ok && !(restored.error.code === 'nothing-to-restore' && newest)) return restored;
  const reconciled = await reconcileGood(database, host, caseId);
  if (!reconciled.ok || !restored.ok) return reconciled;
  const { kept, fromSnapshot, stranded } = restored.value;
  return ok({ ...reconciled.value, restored: { kept, fromSnapshot, stranded } });
}

async function reconcileGood(
  database: AssayDatabase,
  host: HostApi,
  caseId: Id,
): Promise<Result<Reconciliation>> {
  const [listed, head, newest] = await Promise.all([
    host.call('cases.list', {}),
    database.heads.get(caseId),
    lastChange(database, caseId),
  ]);
  if (!listed.ok) return listed;
  const journal = listed.value.find((entry) => entry.caseId === caseId);
  const known = head?.sequence ?? 0;
  const count = journal?.changes ?? 0;
  const last = newest?.sequence ?? 0;
  if (last < known) return rejoin(database, host, caseId);
  if (count < known) return giveBack(database, host, caseId, count, journal?.head ?? journalStart, last);

  const added = await readJournal(host, caseId, known);
  if (!added.ok) return added;
  const { changes, previous } = added.value;
  const continues = (previous ?? journal?.head ?? journalStart) === (head?.hash ?? journalStart);
  if (!continues) return rejoin(database, host, caseId);
  if (last === known) {
    await applyJournal(database, caseId, changes, added.value.head);
    return ok({ fromJournal: changes.length, toJournal: 0, rejoined: 0 });
  }
  if (changes.length === 0) return ok({ fromJournal: 0, toJournal: last - known, rejoined: 0 });
  if (!beginsWith(await changesAfter(database, caseId, known), changes))
    return rejoin(database, host, caseId);
  // Our own changes did get there; only the answer did not get here.
  const sequence = known + changes.length;
  await database.heads.put({ caseId, sequence, hash: added.value.head });
  return ok({ fromJournal: 0, toJournal: last - sequence, rejoined: 0 });
}

/** The journal is shorter than it was: it gets back what the working store still has. */
async function giveBack(
  database: AssayDatabase,
  host: HostApi,
  caseId: Id,
  count: number,
  hash: string,
  last: number,
): Promise<Result<Reconciliation>> {
  if ((await headAfter(database, caseId, count)) !== hash) return rejoin(database, host, caseId);
  await database.heads.put({ caseId, sequence: count, hash });
  return ok({ fromJournal: 0, toJournal: last - count, rejoined: 0 });
}

/** The hash the journal's line `count` must have if it tells the same story as the working store. */
async function headAfter(database: AssayDatabase, caseId: Id, count: number): Promise<string> {
  let hash: string = journalStart;
  await database.changes
    .where('[caseId+sequence]')
    .between([caseId, 1], [caseId, count], true, true)
    .each(({ body }) => {
      hash = entryFor(hash, body).hash;
    });
  return hash;
}

function beginsWith(own: readonly StoredChange[], journalled: readonly StoredChange[]): boolean {
  return journalled.every(({ body }, place) => own[place]?.body === body);
}
