import { fail, ok, type Result } from '../model/result';
import { type ArchiveEntry, readArchive } from './archive/readArchive';
import type { CaseFile } from './caseFile';
import { isEncrypted } from './encryption';
import { parseJournal, readChanges, replay, verifyChain } from './journal';
import { readManifest } from './readManifest';

/**
 * Reads an `.assay` file: bounds, names, format version, the journal's chain and every change.
 * Blobs are taken as they are, so that one damaged document does not close the whole case;
 * `blobOf` and `verifyCaseFile` check them.
 * Fails with `case-encrypted`, `not-a-case-file`, `case-file-too-large`, `case-file-name-refused`, `case-file-newer`,
 * `case-file-damaged`, `journal-damaged` or `journal-unreadable`.
 */
export function readCaseFile(bytes: Uint8Array): Result<CaseFile> {
  if (isEncrypted(bytes))
    return fail('case-encrypted', 'This case file is encrypted: it opens with its passphrase.');
  const entries = readArchive(bytes);
  if (!entries.ok) return entries;
  const manifest = readManifest(entries.value);
  if (!manifest.ok) return manifest;
  const journal = readJournalEntry(entries.value.get('journal.jsonl'));
  if (!journal.ok) return journal;
  const parsed = parseJournal(journal.value);
  if (!parsed.ok) return parsed;
  const head = verifyChain(parsed.value);
  if (!head.ok) return head;
  const changes = readChanges(parsed.value);
  if (!changes.ok) return changes;
  const { caseId } = manifest.value;
  if (head.value !== manifest.value.head || changes.value.length !== manifest.value.changes)
    return fail(
      'case-file-damaged',
      'The journal of this case file is not the one its “manifest.json” names.',
    );
  if (changes.value[0]?.caseId !== caseId)
    return fail(
      'case-file-damaged',
      'The journal of this case file belongs to another case than its “manifest.json” says.',
    );
  const state = replay(changes.value);
  if (!state.cases.has(caseId))
    return fail('case-file-damaged', 'The journal of this case file does not hold the case itself.');
  const blobs = { sources: blobsOf(entries.value, 'sources/'), texts: blobsOf(entries.value, 'texts/') };
  return ok({
    caseId,
    createdWith: manifest.value.createdWith,
    entries: parsed.value,
    changes: changes.value,
    state,
    blobs,
  });
}

function readJournalEntry(entry: ArchiveEntry | undefined): Result<string> {
  if (!entry) return fail('case-file-damaged', 'This case file has no “journal.jsonl”.');
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(entry.bytes));
  } catch {
    return fail(
      'journal-damaged',
      `The journal of this case file is not UTF-8 text${placeOfBadByte(entry.bytes)}.`,
    );
  }
}

function placeOfBadByte(bytes: Uint8Array): string {
  const readable = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const line = readable.slice(0, readable.indexOf('\ufffd')).split('\n').length;
  return ` (line ${line})`;
}

function blobsOf(entries: ReadonlyMap<string, ArchiveEntry>, prefix: string): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  for (const [name, entry] of entries)
    if (name.startsWith(prefix)) blobs.set(name.slice(prefix.length), entry.bytes);
  return blobs;
}
