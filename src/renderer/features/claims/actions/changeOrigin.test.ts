import { originName } from '@core/assess';
import type { Id, OriginRow } from '@core/model';
import { defaultSettings } from '@host/contract';
import { useAppStore } from '@renderer/app/appContext';
import { openTestSession } from '@renderer/store/testing/openTestSession';
import { beforeEach, expect, test } from 'vitest';
import { binOrigin, createOrigin, gradeOrigin, joinTwoOrigins, setParent } from './changeOrigin';

let opened: Awaited<ReturnType<typeof openTestSession>>;

beforeEach(async () => {
  opened = await openTestSession();
  useAppStore.setState({ services: { ...opened, settings: defaultSettings } });
});

const nato = (code: string) => ({ scheme: 'nato', code });
const origin = async (id: Id) => (await opened.database.origins.get(id)) as OriginRow;

async function made(name: string): Promise<Id> {
  const result = await createOrigin(name);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

test('an origin that is called so already, by whatever name, is not made again', async () => {
  const id = await made('Sarab Monitor');
  await opened.session.commit('Name it', async (edit) => {
    await edit.update('origins', id, { aliases: ['SM'] });
  });
  expect(await made('  sm ')).toBe(id);
  expect((await createOrigin('  ')).ok).toBe(false);
});

test('a regrade needs a reason and loses no earlier grade, even one from before there was a history', async () => {
  const id = await made('Courier');
  expect((await gradeOrigin(id, nato('B'), '')).ok).toBe(true);
  expect((await gradeOrigin(id, nato('D'), '  ')).ok).toBe(false);
  expect((await gradeOrigin(id, nato('B'), 'again')).ok).toBe(false);
  expect((await gradeOrigin(id, nato('D'), 'withdrew two reports')).ok).toBe(true);
  expect((await origin(id)).gradings?.map(({ grade, by, reason }) => [grade?.code, by, reason])).toEqual([
    ['B', 'Tester', ''],
    ['D', 'Tester', 'withdrew two reports'],
  ]);
  const old = await made('Old');
  await opened.session.commit('As before', async (edit) => {
    await edit.update('origins', old, { reliability: nato('C') });
  });
  await gradeOrigin(old, null, 'new people');
  const { reliability, gradings } = await origin(old);
  expect(reliability).toBeNull();
  expect(gradings?.map(({ grade }) => grade?.code ?? null)).toEqual(['C', null]);
});

test('a circle of parents is refused and leaves nothing behind, not even a new origin', async () => {
  const [state, agency] = [await made('State'), await made('Agency')];
  expect((await setParent(agency, { id: state })).ok).toBe(true);
  const before = await opened.database.changes.count();
  const refused = await setParent(state, { name: 'agency' });
  expect(refused.ok ? '' : refused.error.message).toContain('in a circle');
  expect(await opened.database.changes.count()).toBe(before);
  expect((await setParent(state, { name: 'The Union' })).ok).toBe(true);
  expect((await origin((await origin(state)).parentId as Id)).name).toBe('The Union');
});

test('joining is one change, and one undo brings everything back', async () => {
  const [kept, gone, child] = [
    await made('Sarab Monitor'),
    await made('The Sarab Monitor'),
    await made('Desk'),
  ];
  await setParent(child, { id: gone });
  await opened.session.commit('State', async (edit) => {
    await edit.create('statements', {
      claimId: crypto.randomUUID(),
      highlightId: crypto.randomUUID(),
      stance: 'asserts',
      chain: [{ originId: gone, mode: 'indirect', hedge: null }],
      reliability: null,
      credibility: null,
    });
  });
  const all = async () => [
    await opened.database.origins.orderBy('id').toArray(),
    await opened.database.statements.toArray(),
  ];
  const before = await all();
  const changes = await opened.database.changes.count();
  expect((await joinTwoOrigins(kept, gone)).ok).toBe(true);
  expect(await opened.database.changes.count()).toBe(changes + 1);
  expect((await opened.database.statements.toArray())[0]?.chain[0]?.originId).toBe(kept);
  expect((await origin(child)).parentId).toBe(kept);
  expect((await origin(gone)).deletedAt).not.toBeNull();
  expect(await made('the sarab monitor')).toBe(kept);
  await opened.session.undo();
  expect(await all()).toEqual(before);
});

test('an origin with 500 statements goes into the bin alone: they keep its name, and one undo brings it back', async () => {
  const id = await made('Courier');
  const claimId = crypto.randomUUID();
  await opened.session.commit('State much', async (edit) => {
    for (let place = 0; place < 500; place += 1)
      await edit.create('statements', {
        claimId,
        highlightId: crypto.randomUUID(),
        stance: 'asserts',
        chain: [{ originId: id, mode: 'indirect', hedge: 'reportedly' }],
        reliability: nato('B'),
        credibility: nato('2'),
      });
  });
  const statements = () => opened.database.statements.orderBy('id').toArray();
  const before = await statements();
  expect(before).toHaveLength(500);
  expect((await binOrigin(await origin(id))).ok).toBe(true);
  expect(await statements()).toEqual(before);
  const origins = new Map([[id, await origin(id)]]);
  expect(originName({ origins }, id)).toBe('an origin that is gone: Courier');
  await opened.session.undo();
  expect((await origin(id)).deletedAt).toBeNull();
  expect(await statements()).toEqual(before);
});

test('binning an origin touches no statement', async () => {
  const id = await made('Courier');
  const before = await opened.database.changes.count();
  await binOrigin(await origin(id));
  const [last] = (await opened.database.changes.toArray()).slice(before);
  expect(last?.operations.map(({ table }) => table)).toEqual(['origins']);
});
