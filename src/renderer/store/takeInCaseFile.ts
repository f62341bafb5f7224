import { readCaseFile } from '@core/casefile/read';
import { formatLine, readChanges } from '@core/casefile/journal';
import { fail, type Id, journalStart, ok, type Result } from '@core/model';
import type { HostApi } from '@host/contract';

const batch = 2_000;

/** What became of an opened `.assay` file. */
export interface TakenCase {
  readonly caseId: Id;
  /** Changes the vault did not have yet. */
  readonly added: number;
}

/**
 * Takes a copy of an `.assay` file into the vault, or brings the case it came from up to date. A
 * copy that went another way than the case in the vault is refused: nothing is overwritten.
 */
export async function takeInCaseFile(
  host: HostApi,
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<TakenCase>> {
  const file = readCaseFile(bytes);
  if (!file.ok) return fail(file.error.code, `${fileName}: ${file.error.message}`);
  const { entries, manifest, blobs } = file.value;
  const listed = await host.call('cases.list', {});
  if (!listed.ok) return listed;
  const known = listed.value.find((entry) => entry.caseId === manifest.caseId);
  const start = known?.changes ?? 0;
  const shared = Math.min(start, entries.length);
  const knownHead = known?.head ?? journalStart;
  if (start <= entries.length) {
    const headThere = start === 0 ? journalStart : entries[start - 1]?.hash;
    if (headThere !== knownHead) return divergedCopy(fileName);
  } else {
    const line = await host.call('journal.read', { caseId: manifest.caseId, after: shared - 1, limit: 1 });
    if (!line.ok) return line;
    const last = entries.at(-1);
    if (!last || line.value.lines[0] !== formatLine(last)) return divergedCopy(fileName);
  }
  for (const { area, sha256, bytes: blob } of blobs) {
    const written = await host.call('blobs.write', { area, sha256, bytes: blob });
    if (!written.ok) return written;
  }
  const changes = readChanges(entries);
  if (!changes.ok) return fail(changes.error.code, `${fileName}: ${changes.error.message}`);
  let previous = knownHead;
  for (let place = start; place < entries.length; place += batch) {
    const bodies = entries.slice(place, place + batch).map((entry) => entry.body);
    const written = await host.call('journal.append', { caseId: manifest.caseId, previous, bodies });
    if (!written.ok) return written;
    previous = written.value.head;
  }
  return ok({ caseId: manifest.caseId, added: Math.max(0, entries.length - start) });
}

function divergedCopy(fileName: string): Result<never> {
  return fail(
    'copy-diverged',
    `${fileName} is a copy of a case that is open here, and both were worked on since. Nothing was taken over; joining two such copies is not possible yet.`,
  );
}
