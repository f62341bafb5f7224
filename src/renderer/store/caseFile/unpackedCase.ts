import type { CaseFile } from '@core/casefile/caseFile';
import { readCaseFile } from '@core/casefile/readCaseFile';
import { type JournalEntry, ok, type Result } from '@core/model';

/** What taking in an `.assay` file needs of it: checked, and cheap to hand from a worker to the page. */
export interface UnpackedCase {
  readonly caseId: string;
  readonly entries: readonly JournalEntry[];
  readonly blobs: CaseFile['blobs'];
}

/** Reads and checks an `.assay` file. Long work for a large case: see `unpackInWorker`. */
export function unpackCase(bytes: Uint8Array): Result<UnpackedCase> {
  const file = readCaseFile(bytes);
  if (!file.ok) return file;
  const { caseId, entries, blobs } = file.value;
  return ok({ caseId, entries, blobs });
}
