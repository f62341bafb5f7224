import type { JournalEntry } from '../model/change';
import { sha256Hex } from '../text/hash';

/** The entry that follows `previous` (64 hex digits; `journalStart` for the first). */
export function entryFor(previous: string, body: string): JournalEntry {
  return { previous, hash: sha256Hex(`${previous}\n${body}`), body };
}
