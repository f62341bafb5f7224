import { parseLine, readChanges } from '@core/casefile/journal';
import { type CaseRow, type Id, newId, ok, type Result } from '@core/model';
import type { HostApi } from '@host/contract';
import { CaseSession } from './caseSession';
import type { AssayDatabase } from './database';

export interface CaseEntry {
  readonly caseId: Id;
  readonly title: string;
  readonly changes: number;
  /** False for a case only the working store has: it never got to the vault, or the vault lost it. */
  readonly inVault: boolean;
  /** Set when its journal does not hold; `damaged` when it can be put together again. */
  readonly problem?: string;
  readonly damaged?: boolean;
}

/** All cases with their titles, by title. A case whose title cannot be read is listed by its id. */
export async function listCases(database: AssayDatabase, host: HostApi): Promise<Result<CaseEntry[]>> {
  const listed = await host.call('cases.list', {});
  if (!listed.ok) return listed;
  const entries: CaseEntry[] = [];
  for (const { caseId, changes, problem, damaged } of listed.value) {
    if (changes === 0 && !problem) continue;
    const row = (await database.cases.get(caseId)) ?? (await firstCaseRow(host, caseId));
    if (row?.deletedAt) continue;
    const title = row?.title ?? `Case ${caseId.slice(0, 8)}`;
    const trouble = problem === undefined ? {} : { problem, damaged: damaged ?? false };
    entries.push({ caseId, changes, title, inVault: true, ...trouble });
  }
  const inVault = new Set(entries.map(({ caseId }) => caseId));
  for (const { caseId, title, deletedAt } of await database.cases.toArray()) {
    if (deletedAt || inVault.has(caseId)) continue;
    const changes = await database.changes.where('caseId').equals(caseId).count();
    entries.push({ caseId, changes, title, inVault: false });
  }
  return ok(entries.sort((left, right) => left.title.localeCompare(right.title)));
}

async function firstCaseRow(host: HostApi, caseId: Id): Promise<CaseRow | null> {
  const answer = await host.call('journal.read', { caseId, after: 0, limit: 1 });
  const line = answer.ok ? answer.value.lines[0] : undefined;
  const entry = line === undefined ? null : parseLine(line);
  const changes = entry?.ok ? readChanges([entry.value]) : null;
  const made = changes?.ok ? changes.value[0]?.operations.find(({ table }) => table === 'cases') : null;
  return (made?.after as CaseRow | null | undefined) ?? null;
}

/** Makes an empty case and opens it. */
export async function createCase(
  database: AssayDatabase,
  host: HostApi,
  analyst: string,
  title: string,
): Promise<Result<CaseSession>> {
  const caseId = newId();
  const session = await CaseSession.open(database, host, caseId, analyst);
  if (!session.ok) return session;
  const made = await session.value.commit('Make the case', async (edit) => {
    await edit.create('cases', { id: caseId, title, note: null });
  });
  return made.ok ? session : made;
}
