import { parseLine, readChanges } from '@core/casefile/journal';
import { fail, type Id, type JournalEntry, journalStart, ok, type Result } from '@core/model';
import type { HostApi } from '@host/contract';
import type { StoredChange } from './database';
import { wayGiver } from './giveWay';

const batch = 2_000;
/** Lines read before the window may have its turn. */
const step = 50;

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
  const giveWay = wayGiver();
  for (;;) {
    const answer = await host.call('journal.read', { caseId, after: after + changes.length, limit: batch });
    if (!answer.ok) return answer.error.code === 'case-missing' ? ok({ changes, previous, head }) : answer;
    const { lines } = answer.value;
    for (let place = 0; place < lines.length; place += step) {
      const read = readLines(lines.slice(place, place + step), after + changes.length);
      if (!read.ok) return read;
      const stray = read.value.changes.find((change) => change.caseId !== caseId);
      if (stray)
        return fail('journal-unreadable', `Line ${stray.sequence} of the journal belongs to another case.`);
      previous ??= read.value.previous;
      head = read.value.head;
      changes.push(...read.value.changes);
      await giveWay();
    }
    if (changes.length === 0) head = answer.value.head;
    // A host may answer with fewer lines than asked for; the count says when that was all.
    if (lines.length === 0 || after + changes.length >= answer.value.changes)
      return ok({ changes, previous, head });
  }
}

/** A few lines of the journal, of which the first is change number `after` + 1. */
function readLines(lines: readonly string[], after: number): Result<JournalPart> {
  const entries: JournalEntry[] = [];
  for (const line of lines) {
    const entry = parseLine(line);
    if (!entry.ok) return entry;
    entries.push(entry.value);
  }
  const read = readChanges(entries, after);
  if (!read.ok) return read;
  const changes = read.value.map((change, place) => ({ ...change, body: entries[place]?.body ?? '' }));
  return ok({
    changes,
    previous: entries[0]?.previous ?? null,
    head: entries.at(-1)?.hash ?? journalStart,
  });
}
