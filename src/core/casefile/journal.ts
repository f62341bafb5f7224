import { applyChange, type CaseState, emptyCaseState } from '../model/caseState';
import { type Change, changeSchema, type JournalEntry, journalStart } from '../model/change';
import { fail, ok, type Result } from '../model/result';
import { findChainBreak } from './chain';

export { entryFor } from './entry';

const beforeHash = '{"hash":"';
const beforePrevious = '","previous":"';
const beforeBody = '","change":';
const bodyStart = beforeHash.length + 64 + beforePrevious.length + 64 + beforeBody.length;
const hexadecimal = /^[0-9a-f]{64}$/;

/** A change as the one-line JSON text that is hashed and stored. */
export function changeToBody(change: Change): string {
  return JSON.stringify(change);
}

/** An entry as its line of `journal.jsonl`, without the line end. */
export function formatLine(entry: JournalEntry): string {
  return `${beforeHash}${entry.hash}${beforePrevious}${entry.previous}${beforeBody}${entry.body}}`;
}

/**
 * Reads one line, without its line end. The body is kept character for character, so that its hash
 * can be checked. Fails with `journal-line-unreadable` on anything `formatLine` could not have written.
 */
export function parseLine(line: string): Result<JournalEntry> {
  const hash = line.slice(beforeHash.length, beforeHash.length + 64);
  const previousStart = beforeHash.length + 64 + beforePrevious.length;
  const previous = line.slice(previousStart, previousStart + 64);
  const body = line.slice(bodyStart, -1);
  const entry = { previous, hash, body };
  if (!hexadecimal.test(hash) || !hexadecimal.test(previous) || formatLine(entry) !== line || !isObject(body))
    return fail('journal-line-unreadable', `This is not a journal line: “${line.slice(0, 60)}”.`);
  return ok(entry);
}

/** A whole journal as text: one line per entry, each ended by `\n`. */
export function formatJournal(entries: readonly JournalEntry[]): string {
  return entries.map((entry) => `${formatLine(entry)}\n`).join('');
}

/** Reads a whole journal. Fails with `journal-damaged`, naming the first unreadable line; the chain is not checked. */
export function parseJournal(text: string): Result<JournalEntry[]> {
  if (text === '') return ok([]);
  const lines = text.split('\n');
  if (lines.pop() !== '')
    return fail('journal-damaged', `The journal breaks off in the middle of line ${lines.length + 1}.`);
  const entries: JournalEntry[] = [];
  for (const [index, line] of lines.entries()) {
    const entry = parseLine(line);
    if (!entry.ok) return fail('journal-damaged', `Line ${index + 1} of the journal cannot be read.`);
    entries.push(entry.value);
  }
  return ok(entries);
}

/** Checks every hash; answers the journal's head (`journalStart` when empty). Fails with `journal-damaged`, naming the first bad line. */
export function verifyChain(entries: readonly JournalEntry[]): Result<string> {
  const broken = findChainBreak(entries);
  if (broken) return fail('journal-damaged', `Line ${broken.line} of the journal ${broken.problem}.`);
  return ok(entries.at(-1)?.hash ?? journalStart);
}

/**
 * The changes of a journal, or of its part after change number `after`: checked against the schema,
 * numbered without gaps, all of one case. Fails with `journal-unreadable`, naming the line. The chain
 * is not checked.
 */
export function readChanges(entries: readonly JournalEntry[], after = 0): Result<Change[]> {
  const changes: Change[] = [];
  for (const [index, entry] of entries.entries()) {
    const line = after + index + 1;
    const parsed = changeSchema.safeParse(parsedOrNull(entry.body));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const where = issue ? ` (${issue.path.join('.')}: ${issue.message})` : '';
      return fail('journal-unreadable', `Line ${line} of the journal is not a change Assay knows${where}.`);
    }
    const change = parsed.data;
    if (change.sequence !== line)
      return fail(
        'journal-unreadable',
        `Line ${line} of the journal holds change number ${change.sequence}.`,
      );
    if (changes[0] && change.caseId !== changes[0].caseId)
      return fail('journal-unreadable', `Line ${line} of the journal belongs to another case.`);
    changes.push(change);
  }
  return ok(changes);
}

/** The rows after all of `changes`, which must be in order. */
export function replay(changes: readonly Change[]): CaseState {
  const state = emptyCaseState();
  for (const change of changes) applyChange(state, change);
  return state;
}

function isObject(body: string): boolean {
  const value = parsedOrNull(body);
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !body.includes('\n');
}

function parsedOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
