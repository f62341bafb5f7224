import { formatLine, parseLine } from '@core/casefile/journal';
import type { HostApi } from '@host/contract';
import { createFakeHost } from '@host/fake';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { CaseSession } from './caseSession';
import { reopen, sessionWithTags, tagNames, testDatabase } from './testing/openTestSession';

/** What a host does that has only the first `whole` lines of a damaged journal and those behind line `whole` + 1. */
async function damagedAfter(host: HostApi, caseId: string, whole: number): Promise<HostApi> {
  const read = await host.call('journal.read', { caseId, after: 0, limit: 100 });
  const lines = read.ok ? read.value.lines : [];
  const bodies = lines.map((line) => {
    const entry = parseLine(line);
    if (!entry.ok) throw new Error(formatLine.name);
    return entry.value.body;
  });
  const rest = createFakeHost();
  await rest.call('journal.append', { caseId, previous: '0'.repeat(64), bodies: bodies.slice(0, whole) });
  rest.damageJournal(caseId, whole + 1);
  return {
    capabilities: rest.capabilities,
    subscribe: (listener) => rest.subscribe(listener),
    async call(name, parameters) {
      const answer = await rest.call(name, parameters);
      if (name !== 'journal.restore' || !answer.ok) return answer;
      return { ok: true, value: { ...answer.value, stranded: bodies.slice(whole + 1) } } as typeof answer;
    },
  };
}

async function withTags(...names: string[]) {
  const opened = await sessionWithTags(...names);
  await opened.session.settled();
  opened.session.close();
  return opened;
}

test('a damaged journal stays so although the working store has all of it', async () => {
  const { session, host, database } = await withTags('one', 'two', 'three');
  const damaged = await damagedAfter(host, session.caseId, 2);
  const again = await reopen(database, damaged, session.caseId);
  await again.settled();
  expect(again.reconciliation.restored).toBeDefined();
  expect(await tagNames(database)).toEqual(['one', 'three', 'two']);
  const mended = await damaged.call('journal.read', { caseId: session.caseId, after: 0, limit: 100 });
  const whole = await host.call('journal.read', { caseId: session.caseId, after: 0, limit: 100 });
  expect(mended).toEqual(whole);
});

test('an empty profile restores a damaged journal unasked, or cannot when asked', async () => {
  const { session, host } = await withTags('one', 'two', 'three');
  const damaged = await damagedAfter(host, session.caseId, 2);
  const fresh = testDatabase(new IDBFactory());
  const refused = await CaseSession.open(fresh, damaged, session.caseId, 'Tester');
  expect(!refused.ok && refused.error.code).toBe('journal-damaged');
  const asked = await CaseSession.open(fresh, damaged, session.caseId, 'Tester', { restore: true });
  if (!asked.ok) throw new Error(asked.error.message);
  await asked.value.settled();
  expect(await tagNames(fresh)).toEqual(['one', 'three']);
  const once = await reopen(testDatabase(new IDBFactory()), damaged, session.caseId);
  expect(once.reconciliation.rejoined).toBe(0);
  const read = await damaged.call('journal.read', { caseId: session.caseId, after: 0, limit: 100 });
  expect(read.ok && read.value.lines).toHaveLength(3);
});
