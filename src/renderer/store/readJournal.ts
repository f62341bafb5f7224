import { parseLine, readChanges } from '@core/casefile/journal';
import { type Id, type JournalEntry, journalStart, ok, type Result } from '@core/model';
import type { HostApi } from '@host/contract';
import type { StoredChange } from './database';

const batch = 2_000;

/** The end of a case's journal, from one change on. */
export interface JournalPart {
  readonly changes: StoredChange[];
  /** The `previous` of the first line read; null when there was none. */
  readonly previous: string | null;
  /** The journal's head. */
  readonly head: string;
}

/** Reads a case's journal after change number `after`. A case the vault does not have is an empty one. */
export async function readJournal(host: HostApi, caseId: Id, after: number): Promise<Result<JournalPart>> {
  const changes: StoredChange[] = [];
  let previous: string | null = null;
  let head: string = journalStart;
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
