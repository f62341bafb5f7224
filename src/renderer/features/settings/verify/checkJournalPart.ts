import { entryFor, parseLine } from '@core/casefile/journal';
import { fail, ok, type Result } from '@core/model';

/** Where a check of the journal stands. */
export interface JournalCheck {
  /** Lines checked so far. */
  readonly lines: number;
  /** The hash of the last one. */
  readonly head: string;
  /** The changes of the last part as JSON text. */
  readonly bodies: readonly string[];
}

/** Checks the next lines of a journal: each follows the one before it, and its hash is that of its words. */
export function checkJournalPart(before: JournalCheck, lines: readonly string[]): Result<JournalCheck> {
  let { head } = before;
  const bodies: string[] = [];
  for (const [index, line] of lines.entries()) {
    const number = before.lines + index + 1;
    const entry = parseLine(line);
    if (!entry.ok) return fail('journal-damaged', `Line ${number} of the journal cannot be read.`);
    if (entry.value.previous !== head)
      return fail('journal-damaged', `Line ${number} of the journal does not follow the line before it.`);
    if (entryFor(head, entry.value.body).hash !== entry.value.hash)
      return fail('journal-damaged', `Line ${number} of the journal does not match its hash.`);
    head = entry.value.hash;
    bodies.push(entry.value.body);
  }
  return ok({ lines: before.lines + lines.length, head, bodies });
}
