import { fail, ok, type Result } from '../model/result';
import { archiveLimits } from './archive/limits';
import { writeArchive } from './archive/writeArchive';
import type { CaseFile } from './caseFile';
import { readChanges } from './journal';
import { archiveEntries } from './writeCaseFile';

/**
 * The case as one `.assay` file that is sure to open again: changes after number `checked` are held
 * against the schema, and the archive against the bounds of the reader. Fails with `change-refused`
 * or `case-file-too-large`.
 */
export function packCaseFile(caseFile: CaseFile, checked: number): Result<Uint8Array> {
  const added = readChanges(caseFile.entries.slice(checked), checked);
  if (!added.ok)
    return fail('change-refused', `What was to be written could not be read again: ${added.error.message}`);
  const entries = archiveEntries(caseFile);
  const total = entries.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  const journal = entries.find(([name]) => name === 'journal.jsonl')?.[1].length ?? 0;
  const { entries: mostEntries, totalBytes, journalBytes } = archiveLimits;
  if (entries.length > mostEntries || total > totalBytes || journal > journalBytes)
    return fail(
      'case-file-too-large',
      'This case has grown beyond what one case file can hold; make a new case for what is still to come.',
    );
  return ok(writeArchive(entries));
}
