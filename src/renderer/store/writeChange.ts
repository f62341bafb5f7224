import { type Change, changeLabel, changeSchema, type Id, newId } from '@core/model';
import { Dexie } from 'dexie';
import { ChangeRefused } from './changeRefused';
import type { AssayDatabase, StoredChange } from './database';
import { Edit } from './edit';

export interface CommitOptions {
  /** Neighbouring changes of one group are undone together. */
  readonly group?: string | null;
  readonly reverts?: Id | null;
}

/** Whose change it is. A change that was made before and only finds its place now keeps its id and time. */
export interface ChangeMaker {
  readonly caseId: Id;
  readonly analyst: string;
  readonly id?: Id;
  readonly at?: string;
}

/** UTF-16 units; a host must be able to take the change in one message. */
const longestBody = 64 * 1024 * 1024;

/**
 * Writes one change: rows and change record in one strict transaction. Null when nothing was
 * changed. Throws `ChangeRefused`, with nothing written, when the journal could not be read with it.
 */
export async function writeChange(
  database: AssayDatabase,
  { caseId, analyst, id = newId(), at = new Date().toISOString() }: ChangeMaker,
  label: string,
  work: (edit: Edit) => Promise<void>,
  options: CommitOptions = {},
): Promise<StoredChange | null> {
  return database.transaction('rw', database.tables, async () => {
    const edit = new Edit(database, { caseId, analyst, at });
    await work(edit);
    const operations = edit.operations();
    if (operations.length === 0) return null;
    const last = await lastChange(database, caseId);
    const change: Change = {
      id,
      caseId,
      sequence: (last?.sequence ?? 0) + 1,
      at,
      by: analyst,
      label: changeLabel(label),
      group: options.group ?? null,
      reverts: options.reverts ?? null,
      operations,
    };
    const stored = { ...change, body: checkedBody(change) };
    await database.changes.add(stored);
    return stored;
  });
}

/** One line no reader takes would close the whole case for good, so it never comes about. */
function checkedBody(change: Change): string {
  const problem = changeSchema.safeParse(change).error?.issues[0];
  if (problem) {
    const field = problem.path.filter((step) => typeof step === 'string').at(-1) ?? 'change';
    throw new ChangeRefused(`its “${field}” cannot be kept (${problem.message})`);
  }
  const body = JSON.stringify(change);
  if (body.length > longestBody) throw new ChangeRefused('it is too large');
  return body;
}

/** The newest change of a case. */
export function lastChange(database: AssayDatabase, caseId: Id): Promise<StoredChange | undefined> {
  return database.changes
    .where('[caseId+sequence]')
    .between([caseId, Dexie.minKey], [caseId, Dexie.maxKey])
    .last();
}
