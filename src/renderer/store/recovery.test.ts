import { ok } from '@core/model';
import type { HostApi } from '@host/contract';
import { createFakeHost } from '@host/fake';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { forgetCase } from './applyJournal';
import { CaseSession } from './caseSession';
import type { AssayDatabase } from './database';
import { JournalWriter, type SaveState } from './journalWriter';
import { openTestSession, reopen, tagNamed, tagNames, testDatabase } from './testing/openTestSession';

const make = (session: CaseSession, name: string) =>
  session.commit(`Make ${name}`, async (edit) => void (await edit.create('tags', tagNamed(name))));

const rename = (session: CaseSession, id: string, name: string) =>
  session.commit('Rename', async (edit) => void (await edit.update('tags', id, { name })));

async function journalOf(host: HostApi, caseId: string): Promise<string[]> {
  const journal = await host.call('journal.read', { caseId, after: 0, limit: 1_000 });
  return journal.ok ? journal.value.lines : [];
}

const labels = (lines: string[]) => lines.map((line) => /"label":"([^"]*)"/.exec(line)?.[1]);

/** A host whose next answer to an append does not arrive, although it wrote. */
function withLostAnswer() {
  const fake = createFakeHost();
  let lose = false;
  const host: HostApi = {
    capabilities: fake.capabilities,
    subscribe: (listener) => fake.subscribe(listener),
    async call(name, parameters) {
      const answer = await fake.call(name, parameters);
      if (name !== 'journal.append' || !lose) return answer;
      lose = false;
      return { ok: false, error: { code: 'host-gone', message: 'No answer came.' } };
    },
  };
  const loseNext = () => {
    lose = true;
  };
  return { host, loseNext };
}

async function startOn(host: HostApi, database: AssayDatabase, caseId = crypto.randomUUID()) {
  const session = await CaseSession.open(database, host, caseId, 'Tester');
  if (!session.ok) throw new Error(session.error.message);
  return session.value;
}

test('changes whose acknowledgement was lost are taken for somebody else’s, and never saved again', async () => {
  const { host, loseNext } = withLostAnswer();
  const session = await startOn(host, testDatabase());
  await make(session, 'one');
  await session.settled();
  loseNext();
  await make(session, 'two');
  await session.settled();
  expect(session.state.getState().save.kind).toBe('problem');
  await make(session, 'three');
  await session.settled();
  expect(session.state.getState().save.kind).toBe('saved');
  expect(labels(await journalOf(host, session.caseId))).toEqual(['Make one', 'Make two', 'Make three']);
});

test('a window closed between the journal and the note of it writes its changes twice', async () => {
  const { host, loseNext } = withLostAnswer();
  const database = testDatabase();
  const session = await startOn(host, database);
  loseNext();
  await make(session, 'one');
  await make(session, 'two');
  await session.settled();
  session.close();
  const again = await reopen(database, host, session.caseId);
  await again.settled();
  expect(again.reconciliation.rejoined).toBe(0);
  expect(labels(await journalOf(host, session.caseId))).toEqual(['Make one', 'Make two']);
  expect(again.state.getState()).toMatchObject({ save: { kind: 'saved' }, undoLabel: 'Make two' });
});

test('a crash while two histories are joined loses what was in the working store alone', async () => {
  const { session, host, database } = await openTestSession();
  await session.settled();
  const other = await reopen(testDatabase(new IDBFactory()), host, session.caseId);
  host.gone();
  await make(session, 'near');
  await session.settled();
  session.close();
  host.back();
  await make(other, 'far');
  await other.settled();
  const add = vi.spyOn(database.changes, 'add').mockRejectedValueOnce(new Error('the window went'));
  await expect(reopen(database, host, session.caseId)).rejects.toThrow();
  add.mockRestore();
  expect(await tagNames(database)).toEqual(['near']);
  const again = await reopen(database, host, session.caseId);
  await again.settled();
  expect(await tagNames(database)).toEqual(['far', 'near']);
  expect(again.reconciliation.rejoined).toBe(1);
});

test('joined changes overwrite what another window did to other fields of the same row', async () => {
  const { session, host, database } = await openTestSession();
  await make(session, 'one');
  await session.settled();
  const id = (await database.tags.toArray())[0]?.id ?? '';
  const other = await reopen(testDatabase(new IDBFactory()), host, session.caseId);
  await other.commit('Colour', async (edit) => void (await edit.update('tags', id, { colour: 'red' })));
  await other.settled();
  await rename(session, id, 'two');
  await session.settled();
  expect(await database.tags.get(id)).toMatchObject({ name: 'two', colour: 'red' });
  await session.undo();
  expect(await database.tags.get(id)).toMatchObject({ name: 'one', colour: 'red' });
});

test('a shorter journal that tells another story is continued as if it were the same', async () => {
  const { session, host, database } = await openTestSession();
  for (const name of ['one', 'two', 'three']) await make(session, name);
  await session.settled();
  session.close();
  const first = (await database.changes.get([session.caseId, 1]))?.body ?? '';
  const elsewhere = createFakeHost();
  await elsewhere.call('journal.append', {
    caseId: session.caseId,
    previous: '0'.repeat(64),
    bodies: [first],
  });
  const far = await reopen(testDatabase(new IDBFactory()), elsewhere, session.caseId);
  await make(far, 'far');
  await far.settled();
  const again = await reopen(database, elsewhere, session.caseId);
  await again.settled();
  expect(again.state.getState().save.kind).toBe('saved');
  expect(await tagNames(database)).toEqual(['far', 'one', 'three', 'two']);
  const fresh = testDatabase(new IDBFactory());
  await reopen(fresh, elsewhere, session.caseId);
  expect(await tagNames(fresh)).toEqual(['far', 'one', 'three', 'two']);
  expect(labels(await journalOf(host, session.caseId))).toHaveLength(4);
});

test('a working store that lost its changes but not its note of them stays empty', async () => {
  const { session, host, database } = await openTestSession();
  await make(session, 'one');
  await session.settled();
  session.close();
  const head = await database.heads.get(session.caseId);
  await forgetCase(database, session.caseId);
  if (head) await database.heads.put(head);
  await reopen(database, host, session.caseId);
  expect(await tagNames(database)).toEqual(['one']);
});

test('undo takes back what somebody else did to the same row since', async () => {
  const { session, host, database } = await openTestSession();
  await make(session, 'one');
  const id = (await database.tags.toArray())[0]?.id ?? '';
  await rename(session, id, 'two');
  await session.settled();
  const other = await CaseSession.open(testDatabase(new IDBFactory()), host, session.caseId, 'Other');
  if (!other.ok) throw new Error(other.error.message);
  await other.value.commit('Colour', async (edit) => {
    await edit.update('tags', id, { colour: 'red' });
  });
  await other.value.settled();
  const again = await reopen(database, host, session.caseId);
  await again.undo();
  expect(await database.tags.get(id)).toMatchObject({ name: 'one', colour: 'red' });
  await again.undo();
  expect(await database.tags.get(id)).toMatchObject({ colour: 'red', deletedAt: expect.any(String) });
  await again.redo();
  await again.redo();
  expect(await database.tags.get(id)).toMatchObject({ name: 'two', colour: 'red', deletedAt: null });
});

test.each([
  ['a label longer than the journal takes', 'x'.repeat(600), 'fine', true],
  ['a name longer than the journal takes', 'Make it', 'y'.repeat(2_001), false],
  ['an empty name', 'Make it', '', false],
])('%s closes the case for ever', async (_, label, name, kept) => {
  const { session, host, database } = await openTestSession();
  const made = await session.commit(label, async (edit) => void (await edit.create('tags', tagNamed(name))));
  expect(made.ok).toBe(kept);
  if (!made.ok) expect(made.error).toMatchObject({ code: 'change-refused', message: /“name”/ });
  await session.settled();
  expect(session.state.getState().save.kind).toBe('saved');
  expect(await database.tags.count()).toBe(kept ? 1 : 0);
  const fresh = testDatabase(new IDBFactory());
  await reopen(fresh, host, session.caseId);
  expect(await fresh.tags.count()).toBe(kept ? 1 : 0);
});

test('a working store that fails while saving leaves “Saving” on the screen for ever', async () => {
  const { session, database } = await openTestSession();
  await session.settled();
  const heads = vi.spyOn(database.heads, 'get').mockRejectedValueOnce(new Error('no heads'));
  await make(session, 'one');
  await session.settled();
  heads.mockRestore();
  expect(session.state.getState().save.kind).toMatch(/problem|saved/);
  await session.settled();
  expect(session.state.getState().save.kind).toBe('saved');
});

test('a case file with the ids of another case overwrites that case', async () => {
  const { session, host, database } = await openTestSession();
  await make(session, 'mine');
  await session.settled();
  const [tag] = await database.tags.toArray();
  const caseId = crypto.randomUUID();
  const first = await database.changes.get([session.caseId, 1]);
  const at = '2026-05-04T10:00:00.000Z';
  const operations = [
    {
      table: 'cases',
      id: caseId,
      before: null,
      after: { ...first?.operations[0]?.after, id: caseId, caseId },
    },
    { table: 'tags', id: tag?.id, before: null, after: { ...tag, caseId, name: 'theirs' } },
  ];
  const change = { id: crypto.randomUUID(), caseId, sequence: 1, at, by: 'X', label: 'X', group: null };
  await host.call('journal.append', {
    caseId,
    previous: '0'.repeat(64),
    bodies: [JSON.stringify({ ...change, reverts: null, operations })],
  });
  const opened = await CaseSession.open(database, host, caseId, 'Tester');
  expect(opened.ok).toBe(false);
  expect(await database.tags.toArray()).toEqual([tag]);
});

test('a change made the moment the last one is saved stays out of the journal', async () => {
  const { session, host, database } = await openTestSession();
  await session.settled();
  const { caseId } = session;
  const first = await database.changes.get([caseId, 1]);
  const body = JSON.stringify({ ...first, sequence: 2, label: 'Late', operations: [], body: undefined });
  let late: Promise<void> | null = null;
  const report = ({ kind }: SaveState) => {
    if (kind !== 'saved' || late) return;
    void database.changes.add({ ...JSON.parse(body), body });
    late = writer.flush();
  };
  const writer = new JournalWriter(database, host, caseId, report, () => Promise.resolve(ok(null)));
  await writer.flush();
  await late;
  expect(labels(await journalOf(host, caseId))).toEqual(['Make the case', 'Late']);
});
