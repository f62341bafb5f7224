import { type Change, type Id, newId } from '@core/model';
import { Dexie } from 'dexie';
import type { AssayDatabase, StoredChange } from './database';
import { Edit } from './edit';

export interface CommitOptions {
  /** Neighbouring changes of one group are undone together. */
  readonly group?: string | null;
  readonly reverts?: Id | null;
}

/** Writes one change: rows and change record in one strict transaction. Null when nothing was changed. */
export async function writeChange(
  database: AssayDatabase,
  context: { caseId: Id; analyst: string },
  label: string,
  work: (edit: Edit) => Promise<void>,
  options: CommitOptions = {},
): Promise<StoredChange | null> {
  const { caseId, analyst } = context;
  const at = new Date().toISOString();
  return database.transaction('rw', database.tables, async () => {
    const edit = new Edit(database, { caseId, analyst, at });
    await work(edit);
    const operations = edit.operations();
    if (operations.length === 0) return null;
    const last = await lastChange(database, caseId);
    const change: Change = {
      id: newId(),
      caseId,
      sequence: (last?.sequence ?? 0) + 1,
      at,
      by: analyst,
      label,
      group: options.group ?? null,
      reverts: options.reverts ?? null,
      operations,
    };
    const stored = { ...change, body: JSON.stringify(change) };
    await database.changes.add(stored);
    return stored;
  });
}

/** The newest change of a case. */
export function lastChange(database: AssayDatabase, caseId: Id): Promise<StoredChange | undefined> {
  return database.changes
    .where('[caseId+sequence]')
    .between([caseId, Dexie.minKey], [caseId, Dexie.maxKey])
    .last();
}
