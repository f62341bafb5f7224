import { type JournalEntry, journalStart } from '../model/change';
import { entryFor } from './entry';

/** The first place where a journal's hash chain does not hold. */
export interface ChainBreak {
  /** From 1. */
  readonly line: number;
  /** Ends a sentence that begins “Line 12 of the journal”. */
  readonly problem: string;
  readonly expected: string;
  readonly found: string;
}

/** Checks each entry's link and hash; null when all hold. */
export function findChainBreak(entries: readonly JournalEntry[]): ChainBreak | null {
  let previous = journalStart;
  for (const [index, entry] of entries.entries()) {
    const line = index + 1;
    if (entry.previous !== previous)
      return {
        line,
        problem: 'does not follow the line before it',
        expected: previous,
        found: entry.previous,
      };
    const { hash } = entryFor(previous, entry.body);
    if (entry.hash !== hash)
      return { line, problem: 'does not match its hash', expected: entry.hash, found: hash };
    previous = entry.hash;
  }
  return null;
}
