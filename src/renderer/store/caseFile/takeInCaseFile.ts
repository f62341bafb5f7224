import { formatLine } from '@core/casefile/journal';
import { fail, type Id, type JournalEntry, journalStart, ok, type Result } from '@core/model';
import { blobAreas, type HostApi } from '@host/contract';
import { nextBatch } from '../journalBatch';
import { type UnpackedCase, unpackCase } from './unpackedCase';

/** What became of an opened `.assay` file. */
export interface TakenCase {
  readonly caseId: Id;
  /** Changes the vault did not have yet. */
  readonly added: number;
}

/**
 * Takes a copy of an `.assay` file into the vault, or brings the case it came from up to date. A
 * copy that went another way than the case in the vault is refused: nothing is overwritten.
 * `unpack` reads the file; in the window it does so in a worker.
 */
export async function takeInCaseFile(
  host: HostApi,
  bytes: Uint8Array,
  fileName: string,
  unpack: (bytes: Uint8Array) => Result<UnpackedCase> | Promise<Result<UnpackedCase>> = unpackCase,
): Promise<Result<TakenCase>> {
  const file = await unpack(bytes);
  if (!file.ok) return fail(file.error.code, `${fileName}: ${file.error.message}`);
  const { entries, caseId, blobs } = file.value;
  const listed = await host.call('cases.list', {});
  if (!listed.ok) return listed;
  const known = listed.value.find((entry) => entry.caseId === caseId);
  const start = known?.changes ?? 0;
  const head = known?.head ?? journalStart;
  const continues = await isSameHistory(host, caseId, entries, start, head);
  if (!continues.ok) return continues;
  if (!continues.value) return divergedCopy(fileName);
  for (const area of blobAreas)
    for (const [sha256, blob] of blobs[area]) {
      const written = await host.call('blobs.write', { area, sha256, bytes: blob });
      if (!written.ok) return written;
    }
  let previous = head;
  const all = entries.map((entry) => entry.body);
  for (let place = start; place < all.length; ) {
    const bodies = nextBatch(all, place);
    const written = await host.call('journal.append', { caseId, previous, bodies });
    if (!written.ok) return written;
    previous = written.value.head;
    place += bodies.length;
  }
  return ok({ caseId, added: Math.max(0, entries.length - start) });
}

/** Whether one of the two histories, the file's and the vault's, is the beginning of the other. */
async function isSameHistory(
  host: HostApi,
  caseId: Id,
  entries: readonly JournalEntry[],
  start: number,
  head: string,
): Promise<Result<boolean>> {
  if (start <= entries.length) return ok((entries[start - 1]?.hash ?? journalStart) === head);
  const last = entries.at(-1);
  const line = await host.call('journal.read', { caseId, after: entries.length - 1, limit: 1 });
  if (!line.ok) return line;
  return ok(last !== undefined && line.value.lines[0] === formatLine(last));
}

function divergedCopy(fileName: string): Result<never> {
  return fail(
    'copy-diverged',
    `${fileName} is a copy of a case that is open here, and both were worked on since. Nothing was taken over; joining two such copies is not possible yet.`,
  );
}
