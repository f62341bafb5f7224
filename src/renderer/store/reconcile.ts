import { parseLine, readChanges } from '@core/casefile/journal';
import {
  type Change,
  type Id,
  type JournalEntry,
  journalStart,
  ok,
  type Result,
  tableNames,
} from '@core/model';
import type { HostApi } from '@host/contract';
import { Dexie } from 'dexie';
import type { AssayDatabase, StoredChange } from './database';
import { lastChange, writeChange } from './writeChange';

const batch = 2_000;

/** What start-up found when it held the two copies of a case side by side, and what it did. */
export interface Reconciliation {
  /** Changes taken over from the journal into the working store. */
  readonly fromJournal: number;
  /** Changes of the working store the journal did not have yet; the journal writer brings them there. */
  readonly toJournal: number;
  /** The working store had gone another way than the journal; its own changes were put on top. */
  readonly rejoined: number;
}

/**
 * Makes the working store and the journal of one case agree. The journal's acknowledged changes
 * always win their places; changes only the working store has are kept and follow after them.
 */
export async function reconcile(
  database: AssayDatabase,
  host: HostApi,
  caseId: Id,
): Promise<Result<Reconciliation>> {
  const listed = await host.call('cases.list', {});
  if (!listed.ok) return listed;
  const journal = listed.value.find((entry) => entry.caseId === caseId);
  const head = await database.heads.get(caseId);
  const known = head?.sequence ?? 0;
  const count = journal?.changes ?? 0;
  const last = (await lastChange(database, caseId))?.sequence ?? 0;

  if (count >= known) {
    const added = await readJournal(host, caseId, known);
    if (!added.ok) return added;
    const continues =
      (added.value.previous ?? journal?.head ?? journalStart) === (head?.hash ?? journalStart);
    if (continues && last === known) {
      await applyJournal(database, caseId, added.value.changes, added.value.head);
      return ok({ fromJournal: added.value.changes.length, toJournal: 0, rejoined: 0 });
    }
    if (continues && added.value.changes.length === 0)
      return ok({ fromJournal: 0, toJournal: last - known, rejoined: 0 });
    return rejoin(database, host, caseId, known);
  }
  return giveBack(database, host, caseId, count, journal?.head ?? journalStart, last);
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
  const following = await database.changes.get([caseId, count + 1]);
  if (!following) return rejoin(database, host, caseId, count);
  await database.heads.put({ caseId, sequence: count, hash });
  return ok({ fromJournal: 0, toJournal: last - count, rejoined: 0 });
}

/** Rebuilds the case from its journal and puts the working store's own changes on top as new ones. */
async function rejoin(
  database: AssayDatabase,
  host: HostApi,
  caseId: Id,
  known: number,
): Promise<Result<Reconciliation>> {
  const own = await database.changes
    .where('[caseId+sequence]')
    .between([caseId, known + 1], [caseId, Dexie.maxKey])
    .toArray();
  const whole = await readJournal(host, caseId, 0);
  if (!whole.ok) return whole;
  await forgetCase(database, caseId);
  await applyJournal(database, caseId, whole.value.changes, whole.value.head);
  const written = new Set(whole.value.changes.map((change) => change.id));
  const missing = own.filter((change) => !written.has(change.id));
  for (const change of missing)
    await writeChange(database, { caseId, analyst: change.by }, change.label, async (edit) => {
      for (const { table, id, after } of change.operations) await edit.put(table, id, after);
    });
  return ok({
    fromJournal: whole.value.changes.length,
    toJournal: missing.length,
    rejoined: missing.length,
  });
}

interface JournalPart {
  readonly changes: StoredChange[];
  /** The `previous` of the first line read; null when there was none. */
  readonly previous: string | null;
  readonly head: string;
}

async function readJournal(host: HostApi, caseId: Id, after: number): Promise<Result<JournalPart>> {
  const changes: StoredChange[] = [];
  let previous: string | null = null;
  let head = journalStart;
  for (;;) {
    const answer = await host.call('journal.read', { caseId, after: after + changes.length, limit: batch });
    if (!answer.ok) return answer.error.code === 'case-missing' ? ok({ changes, previous, head }) : answer;
    const entries = parseAll(answer.value.lines);
    if (!entries.ok) return entries;
    const read = readChanges(entries.value, after + changes.length);
    if (!read.ok) return read;
    previous ??= entries.value[0]?.previous ?? null;
    head = entries.value.at(-1)?.hash ?? (changes.length > 0 ? head : answer.value.head);
    for (const [place, change] of read.value.entries()) {
      const entry = entries.value[place];
      if (entry) changes.push({ ...change, body: entry.body });
    }
    // A host may answer with fewer lines than asked for; the count says when that was all.
    if (answer.value.lines.length === 0 || after + changes.length >= answer.value.changes)
      return ok({ changes, previous, head });
  }
}

function parseAll(lines: readonly string[]): Result<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for (const line of lines) {
    const entry = parseLine(line);
    if (!entry.ok) return entry;
    entries.push(entry.value);
  }
  return ok(entries);
}

/** Writes journalled changes and the rows they leave behind. */
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
      if (kept.length > 0) await database.table(table).bulkPut(kept);
      if (gone.length > 0) await database.table(table).bulkDelete(gone);
    }
    if (changes.length > 0) await database.changes.bulkPut([...changes]);
    const sequence = changes.at(-1)?.sequence ?? (await database.heads.get(caseId))?.sequence ?? 0;
    if (sequence > 0) await database.heads.put({ caseId, sequence, hash: head });
  });
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
