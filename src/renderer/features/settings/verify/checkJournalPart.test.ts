import { entryFor, formatLine } from '@core/casefile/journal';
import { type JournalEntry, journalStart } from '@core/model';
import { expect, test } from 'vitest';
import { checkJournalPart, type JournalCheck } from './checkJournalPart';

const start: JournalCheck = { lines: 0, head: journalStart, bodies: [] };

function journal(...bodies: string[]): JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (const body of bodies) entries.push(entryFor(entries.at(-1)?.hash ?? journalStart, body));
  return entries;
}

const entries = journal('{"a":1}', '{"a":2}', '{"a":3}', '{"a":4}');
const lines = entries.map(formatLine);

function checkInParts(parts: readonly string[][]): string {
  let check = start;
  for (const part of parts) {
    const next = checkJournalPart(check, part);
    if (!next.ok) return next.error.message;
    check = next.value;
  }
  return check.head;
}

test('a sound journal passes, in one part or in several', () => {
  expect(checkInParts([lines])).toBe(entries.at(-1)?.hash);
  expect(checkInParts([lines.slice(0, 1), lines.slice(1, 3), lines.slice(3)])).toBe(entries.at(-1)?.hash);
});

test.each([
  [
    'a changed word',
    [lines.slice(0, 2), [(lines[2] ?? '').replace('{"a":3}', '{"a":9}')]],
    'Line 3',
    'match its hash',
  ],
  ['a line taken out between two parts', [lines.slice(0, 2), lines.slice(3)], 'Line 3', 'does not follow'],
  ['two lines exchanged', [[lines[1] ?? '', lines[0] ?? '']], 'Line 1', 'does not follow'],
  ['half a line', [[(lines[0] ?? '').slice(0, 80)]], 'Line 1', 'cannot be read'],
])('%s is found and its line named', (_what, parts, line, problem) => {
  expect(checkInParts(parts)).toContain(line);
  expect(checkInParts(parts)).toContain(problem);
});
