import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { CaseSession } from './caseSession';
import {
  openTestSession,
  reopen,
  sessionWithTags,
  tagNamed,
  tagNames,
  testDatabase,
} from './testing/openTestSession';

test('a change is never called saved before it is in the journal', async () => {
  const { session, host } = await openTestSession();
  await session.settled();
  host.failNextAppend('disk-full');
  await session.commit('Make a tag', async (edit) => void (await edit.create('tags', tagNamed('fire'))));
  await session.settled();
  const states: string[] = [];
  session.state.subscribe(({ save }) => states.push(save.kind));
  await session.commit('Make another', async (edit) => void (await edit.create('tags', tagNamed('smoke'))));
  await session.settled();
  const journal = await host.call('cases.list', {});
  expect(states[0]).toBe('saving');
  expect(states.at(-1)).toBe('saved');
  expect(journal.ok && journal.value[0]?.changes).toBe(3);
});

test('a journal that cannot be written shows the problem and loses nothing', async () => {
  const { session, host, database } = await openTestSession();
  await session.settled();
  host.gone();
  await session.commit('Make a tag', async (edit) => void (await edit.create('tags', tagNamed('fire'))));
  await session.settled();
  expect(session.state.getState().save.kind).toBe('problem');
  session.close();
  host.back();
  const again = await reopen(database, host, session.caseId);
  await again.settled();
  const journal = await host.call('cases.list', {});
  expect(journal.ok && journal.value[0]?.changes).toBe(2);
  expect(await tagNames(database)).toEqual(['fire']);
});

test('undo and redo turn every change round, also after a restart', async () => {
  const { session, host, database } = await sessionWithTags('one', 'two');
  await session.undo();
  expect(await tagNames(database)).toEqual(['one']);
  await session.settled();
  const again = await reopen(database, host, session.caseId);
  expect(again.state.getState()).toMatchObject({ undoLabel: 'Make one', redoLabel: 'Make two' });
  await again.redo();
  expect(await tagNames(database)).toEqual(['one', 'two']);
  await again.undo();
  await again.undo();
  expect(await tagNames(database)).toEqual([]);
});

test('typing in one note is one step of undo, not one for each pause', async () => {
  const { session, database } = await sessionWithTags('one');
  const [tag] = await database.tags.toArray();
  for (const name of ['a', 'ab', 'abc'])
    await session.commit('Name', async (edit) => void (await edit.update('tags', tag?.id ?? '', { name })), {
      group: 'note:1',
    });
  await session.undo();
  expect(await tagNames(database)).toEqual(['one']);
  await session.redo();
  expect(await tagNames(database)).toEqual(['abc']);
});

test('a new change after an undo forgets what could be redone', async () => {
  const { session } = await sessionWithTags('one', 'two');
  await session.undo();
  await session.commit('Make three', async (edit) => void (await edit.create('tags', tagNamed('three'))));
  expect(session.state.getState()).toMatchObject({ undoLabel: 'Make three', redoLabel: null });
});

test('changes made at once keep their order and their numbers', async () => {
  const { session, host } = await openTestSession();
  await Promise.all(
    Array.from({ length: 20 }, (_, place) =>
      session.commit(
        `Make ${place}`,
        async (edit) => void (await edit.create('tags', tagNamed(`t${place}`))),
      ),
    ),
  );
  await session.settled();
  const journal = await host.call('journal.read', { caseId: session.caseId, after: 0, limit: 100 });
  const numbers = journal.ok ? journal.value.lines.map((line) => /"sequence":(\d+)/.exec(line)?.[1]) : [];
  expect(numbers).toEqual(Array.from({ length: 21 }, (_, place) => String(place + 1)));
});

test('an empty profile gets the whole case back from the vault', async () => {
  const { session, host } = await sessionWithTags('one', 'two');
  await session.undo();
  await session.settled();
  const fresh = testDatabase(new IDBFactory());
  const again = await reopen(fresh, host, session.caseId);
  expect(await tagNames(fresh)).toEqual(['one']);
  expect(again.state.getState().redoLabel).toBe('Make two');
});

test('a vault that lost its last lines gets them back from the working store', async () => {
  const { session, database } = await sessionWithTags('one', 'two');
  await session.settled();
  const { createFakeHost } = await import('@host/fake');
  const shorter = createFakeHost();
  const first = await database.changes.get([session.caseId, 1]);
  await shorter.call('journal.append', {
    caseId: session.caseId,
    previous: '0'.repeat(64),
    bodies: [first?.body ?? ''],
  });
  const again = await reopen(database, shorter, session.caseId);
  await again.settled();
  const journal = await shorter.call('cases.list', {});
  expect(journal.ok && journal.value[0]?.changes).toBe(3);
  expect(again.state.getState().save.kind).toBe('saved');
});

test('two windows that both wrote lose neither window’s work', async () => {
  const { session, host, database } = await sessionWithTags('one');
  await session.settled();
  const otherStore = testDatabase(new IDBFactory());
  const other = await reopen(otherStore, host, session.caseId);
  await other.commit('Make far', async (edit) => void (await edit.create('tags', tagNamed('far'))));
  await other.settled();
  await session.commit('Make near', async (edit) => void (await edit.create('tags', tagNamed('near'))));
  await session.settled();
  expect(await tagNames(database)).toEqual(['far', 'near', 'one']);
  expect(session.state.getState()).toMatchObject({ save: { kind: 'saved' }, undoLabel: 'Make near' });
  const journal = await host.call('cases.list', {});
  expect(journal.ok && journal.value[0]?.changes).toBe(4);
});

test('undo stops before the case itself would go', async () => {
  const { session, database } = await sessionWithTags('one');
  await session.undo();
  await session.undo();
  expect(session.state.getState().undoLabel).toBeNull();
  expect(await database.cases.count()).toBe(1);
});

test('undo after a restart does not take back what somebody else did', async () => {
  const { session, host, database } = await sessionWithTags('one');
  await session.settled();
  const other = await CaseSession.open(database, host, session.caseId, 'Somebody else');
  expect(other.ok && other.value.state.getState().undoLabel).toBeNull();
});

test('going back to a moment forgets what came after, or leaves some of it', async () => {
  const { session, host, database } = await sessionWithTags('one', 'two');
  // Rows are in the order of their ids, which is chance.
  const first = (await database.tags.toArray()).find(({ name }) => name === 'one');
  await session.commit(
    'Rename',
    async (edit) => void (await edit.update('tags', first?.id ?? '', { name: 'x' })),
  );
  await session.commit('Make three', async (edit) => void (await edit.create('tags', tagNamed('three'))));
  const before = await tagNames(database);
  const back = await session.goBackTo(2);
  expect(back.ok && back.value?.label).toMatch(/after change 2/);
  expect(await tagNames(database)).toEqual(['one']);
  expect(await session.goBackTo(2)).toEqual({ ok: true, value: null });
  await session.settled();
  const list = await host.call('cases.list', {});
  expect(list.ok && list.value[0]?.changes).toBe(6);
  const fresh = testDatabase(new IDBFactory());
  await reopen(fresh, host, session.caseId);
  expect(await tagNames(fresh)).toEqual(['one']);
  await session.undo();
  expect(await tagNames(database)).toEqual(before);
});

test('a full disk takes further changes, or editing stays frozen when there is room again', async () => {
  const { session, host, database } = await openTestSession();
  await session.settled();
  const make = (name: string) =>
    session.commit(`Make ${name}`, async (edit) => void (await edit.create('tags', tagNamed(name))));
  host.failNextAppend('disk-full');
  expect((await make('first')).ok).toBe(true);
  await session.settled();
  expect(session.state.getState().frozen).toMatchObject({ code: 'disk-full' });
  host.failNextAppend('disk-full');
  const refused = await make('second');
  expect(!refused.ok && refused.error.code).toBe('disk-full');
  expect(await tagNames(database)).toEqual(['first']);
  expect((await make('third')).ok).toBe(true);
  await session.settled();
  expect(session.state.getState()).toMatchObject({ frozen: null, save: { kind: 'saved' } });
  expect(await tagNames(database)).toEqual(['first', 'third']);
});

test('a full disk of the working store counts as saved, or freezes it for good', async () => {
  const { session, database } = await sessionWithTags('one');
  await session.settled();
  const add = vi.spyOn(database.changes, 'add').mockImplementationOnce(() => {
    throw new Dexie.QuotaExceededError('full');
  });
  const refused = await session.commit(
    'Make two',
    async (edit) => void (await edit.create('tags', tagNamed('two'))),
  );
  add.mockRestore();
  expect(!refused.ok && refused.error).toMatchObject({ code: 'disk-full', message: /Free some space/ });
  expect(session.state.getState().frozen).not.toBeNull();
  expect(await tagNames(database)).toEqual(['one']);
  await session.commit('Make two', async (edit) => void (await edit.create('tags', tagNamed('two'))));
  expect(await tagNames(database)).toEqual(['one', 'two']);
  expect(session.state.getState().frozen).toBeNull();
});

test('a clock set back mixes up the order of changes', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-04T10:00:00Z') });
  const { session, host } = await sessionWithTags('one');
  vi.setSystemTime(new Date('2020-01-01T00:00:00Z'));
  await session.commit('Make two', async (edit) => void (await edit.create('tags', tagNamed('two'))));
  await session.settled();
  vi.useRealTimers();
  const fresh = testDatabase(new IDBFactory());
  const again = await reopen(fresh, host, session.caseId);
  expect(await tagNames(fresh)).toEqual(['one', 'two']);
  expect(again.state.getState().undoLabel).toBe('Make two');
  await again.undo();
  expect(await tagNames(fresh)).toEqual(['one']);
});
