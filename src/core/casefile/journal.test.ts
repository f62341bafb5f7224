import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JournalEntry, journalStart } from '../model/change';
import {
  entryFor,
  formatJournal,
  formatLine,
  parseJournal,
  parseLine,
  readChanges,
  replay,
  verifyChain,
} from './journal';
import { smallCase } from './testing/smallCase';

const body = fc
  .dictionary(fc.string({ unit: 'binary' }), fc.jsonValue())
  .map((value) => JSON.stringify(value));
const chainOf = (bodies: readonly string[]): JournalEntry[] => {
  const entries: JournalEntry[] = [];
  for (const each of bodies) entries.push(entryFor(entries.at(-1)?.hash ?? journalStart, each));
  return entries;
};

describe('journal', () => {
  it('reads back every line exactly as it was written', () => {
    fc.assert(
      fc.property(fc.array(body, { maxLength: 6 }), (bodies) => {
        const entries = chainOf(bodies);
        const text = formatJournal(entries);
        expect(parseJournal(text)).toEqual({ ok: true, value: entries });
        expect(verifyChain(entries)).toEqual({ ok: true, value: entries.at(-1)?.hash ?? journalStart });
      }),
    );
  });

  it('hashes previous, line end and body as the format says', () => {
    const entry = entryFor(journalStart, '{}');
    // sha256sum of 64 zeros, a line end and {}
    expect(entry.hash).toBe('5649d09ed68c17156095d175eef152856c5b1a81c117c409c1e00f096aa6838e');
    expect(formatLine(entry)).toBe(`{"hash":"${entry.hash}","previous":"${'0'.repeat(64)}","change":{}}`);
  });

  it('names the line in which any single byte was changed', () => {
    const entries = smallCase(['One.', 'Two ُ.']).entries;
    const bytes = new TextEncoder().encode(formatJournal(entries));
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let line = 1;
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ 1;
      const parsed = parseJournal(decoder.decode(changed));
      const outcome = parsed.ok ? verifyChain(parsed.value) : parsed;
      expect(outcome.ok, `byte ${at}`).toBe(false);
      if (!outcome.ok)
        expect(outcome.error.message, `byte ${at}`).toMatch(new RegExp(`line ${line}\\b`, 'i'));
      if (bytes[at] === 10) line++;
    }
  });

  it('notices a line taken out, doubled or moved', () => {
    const [first, second, third] = chainOf(['{"n":1}', '{"n":2}', '{"n":3}']) as [
      JournalEntry,
      JournalEntry,
      JournalEntry,
    ];
    const cases: [string, JournalEntry[], number][] = [
      ['taken out', [first, third], 2],
      ['doubled', [first, second, second], 3],
      ['exchanged', [second, first, third], 1],
    ];
    for (const [name, entries, line] of cases) {
      const outcome = verifyChain(entries);
      expect(outcome, name).toMatchObject({ ok: false, error: { code: 'journal-damaged' } });
      expect(outcome.ok ? '' : outcome.error.message).toContain(`Line ${line} `);
    }
  });

  it('refuses lines that only look like journal lines', () => {
    const line = formatLine(entryFor(journalStart, '{"a":1}'));
    for (const bad of [
      '',
      '{}',
      `${line} `,
      ` ${line}`,
      line.replace('{"a":1}', '[1]'),
      line.replace('{"a":1}', '{"a":1}}'),
      line.toUpperCase(),
    ])
      expect(parseLine(bad).ok, bad).toBe(false);
  });

  it('says which line holds a change of another shape, number or case', () => {
    const [one, two] = smallCase().changes;
    const broken: [string, unknown[], RegExp][] = [
      ['shape', [{ ...one, label: '' }], /Line 1 .*label/],
      ['number', [one, { ...two, sequence: 3 }], /Line 2 .*number 3/],
      ['case', [one, { ...two, caseId: crypto.randomUUID() }], /Line 2 .*another case/],
      [
        'row id',
        [{ ...one, operations: [{ ...one?.operations[0], id: crypto.randomUUID() }] }],
        /Line 1 .*another id/,
      ],
    ];
    for (const [name, changes, message] of broken) {
      const outcome = readChanges(chainOf(changes.map((change) => JSON.stringify(change))));
      expect(outcome.ok ? '' : outcome.error.message, name).toMatch(message);
    }
  });

  it('replays to the rows that were committed', () => {
    const caseFile = smallCase(['One.', 'Two.']);
    const changes = readChanges(caseFile.entries);
    expect(changes.ok && replay(changes.value)).toEqual(caseFile.state);
  });

  it('takes no row that belongs to another case', () => {
    const [first, second] = smallCase().changes;
    const stranger = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    const operations = second?.operations.map((operation) => ({
      ...operation,
      after: { ...operation.after, caseId: stranger },
    }));
    const bodies = [first, { ...second, operations }].map((change) => JSON.stringify(change));
    expect(readChanges(chainOf(bodies))).toMatchObject({
      ok: false,
      error: { code: 'journal-unreadable', message: expect.stringContaining('Line 2') },
    });
  });
});
