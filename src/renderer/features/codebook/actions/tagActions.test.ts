import type { Id, RichText, TagRow } from '@core/model';
import { defaultSettings } from '@host/contract';
import { useAppStore } from '@renderer/app/appContext';
import { openTestSession } from '@renderer/store/testing/openTestSession';
import { beforeEach, expect, test } from 'vitest';
import { binTag, restoreTag } from './binTag';
import { renameTag } from './changeTag';
import { createTag } from './createTag';
import { mergeTag } from './mergeTag';
import { moveTag, stepTag } from './moveTag';

let opened: Awaited<ReturnType<typeof openTestSession>>;

beforeEach(async () => {
  opened = await openTestSession();
  useAppStore.setState({ services: { ...opened, settings: defaultSettings } });
});

async function made(name: string, parentId: Id | null = null): Promise<Id> {
  const result = await createTag(name, parentId);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function highlightWith(tagIds: Id[], deletedAt: string | null = null): Promise<Id> {
  let id = '';
  await opened.session.commit('Highlight', async (edit) => {
    const fields = {
      sourceId: crypto.randomUUID(),
      ranges: [],
      textSha256: '0'.repeat(64),
      tagIds,
      note: null,
    };
    id = (
      await edit.create('highlights', {
        ...fields,
        ranges: [{ start: 0, end: 1, exact: 'a', prefix: '', suffix: '' }],
      })
    ).id;
    if (deletedAt) await edit.update('highlights', id, { deletedAt });
  });
  return id;
}

const tagRow = async (id: Id) => (await opened.database.tags.get(id)) as TagRow;
const tagIdsOf = async (id: Id) => (await opened.database.highlights.get(id))?.tagIds;
const changeCount = () => opened.database.changes.count();

test('a merge is one change, and one undo brings everything back', async () => {
  const [from, into] = [await made('denial'), await made('territory')];
  const child = await made('state', from);
  const [both, one] = [await highlightWith([from, into]), await highlightWith([from])];
  const before = await changeCount();
  expect((await mergeTag(from, into)).ok).toBe(true);
  expect(await changeCount()).toBe(before + 1);
  expect([await tagIdsOf(both), await tagIdsOf(one)]).toEqual([[into], [into]]);
  expect((await tagRow(from)).deletedAt).not.toBeNull();
  expect((await tagRow(child)).parentId).toBe(into);
  await opened.session.undo();
  expect([await tagIdsOf(both), await tagIdsOf(one)]).toEqual([[from, into], [from]]);
  expect((await tagRow(from)).deletedAt).toBeNull();
  expect((await tagRow(child)).parentId).toBe(from);
});

test('a highlight in the bin is merged along, so that it does not come back without its tag', async () => {
  const [from, into] = [await made('denial'), await made('territory')];
  const binned = await highlightWith([from], '2026-05-04T00:00:00.000Z');
  await mergeTag(from, into);
  expect(await tagIdsOf(binned)).toEqual([into]);
});

test('a note goes on naming a tag that was merged away', async () => {
  const [from, into, other] = [await made('denial'), await made('territory'), await made('actors')];
  const naming = (id: Id, label: string): RichText => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { kind: 'tag', id, label } }] }],
  });
  let report = '';
  await opened.session.commit('Write', async (edit) => {
    await edit.update('tags', other, { note: naming(from, 'denial') });
    report = (await edit.create('reports', { title: 'Report', body: naming(from, 'denial') })).id;
  });
  await mergeTag(from, into);
  expect((await tagRow(other)).note).toEqual(naming(into, 'territory'));
  expect((await opened.database.reports.get(report))?.body).toEqual(naming(into, 'territory'));
  expect((await tagRow(into)).note).toBeNull();
  await opened.session.undo();
  expect((await tagRow(other)).note).toEqual(naming(from, 'denial'));
});

test('binning a tag takes no highlight and no sub-tag along', async () => {
  const tag = await made('actors');
  const child = await made('state', tag);
  const highlight = await highlightWith([tag]);
  await binTag(tag);
  expect(await tagIdsOf(highlight)).toEqual([tag]);
  expect(await tagRow(child)).toMatchObject({ parentId: null, deletedAt: null });
  expect((await opened.database.highlights.get(highlight))?.deletedAt).toBeNull();
  await restoreTag(tag);
  expect((await tagRow(tag)).deletedAt).toBeNull();
});

test('no two tags of one name come to stand side by side', async () => {
  const top = await made('state');
  const parent = await made('actors');
  const under = await made('state', parent);
  const outcomes = [
    await createTag('State'),
    await moveTag(under, { parentId: null, before: null }),
    await stepTag(under, 'out'),
    await renameTag(parent, 'state'),
    await binTag(parent),
  ];
  expect(outcomes.map((result) => !result.ok && result.error.code)).toEqual(Array(5).fill('tag-name-taken'));
  await binTag(top);
  await made('state');
  expect((await restoreTag(top)).ok).toBe(false);
});

test('a tag whose parent stayed in the bin comes back at the top', async () => {
  const parent = await made('actors');
  const child = await made('state', parent);
  await binTag(child);
  await binTag(parent);
  await restoreTag(child);
  expect(await tagRow(child)).toMatchObject({ parentId: null, deletedAt: null });
});

test('a tag cannot be moved under what is under it', async () => {
  const parent = await made('actors');
  const child = await made('state', parent);
  const moved = await moveTag(parent, { parentId: child, before: null });
  expect(!moved.ok && moved.error.code).toBe('tag-parent-loop');
});
