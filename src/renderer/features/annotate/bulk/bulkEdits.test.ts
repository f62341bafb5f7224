import type { Id } from '@core/model';
import { beforeEach, expect, test } from 'vitest';
import { createHighlight } from '../actions/createHighlight';
import { openTestSource } from '../testing/openTestSource';
import { deleteAll, moveAllToTag, tagAll, untagAll } from './bulkEdits';

let opened: Awaited<ReturnType<typeof openTestSource>>;
let ids: Id[];

beforeEach(async () => {
  opened = await openTestSource('One two three.');
  ids = [];
  for (const [start, end] of [
    [0, 3],
    [4, 7],
    [8, 13],
  ] as const) {
    const made = await createHighlight({ sourceId: opened.sourceId, start, end });
    if (made.ok) ids.push(made.value);
  }
});

const tags = async () => Promise.all(ids.map(async (id) => (await opened.row(id)).tagIds));

test('a tag for many is one change, and one undo takes it off all', async () => {
  const tagId = await opened.tag('Fire');
  await tagAll(ids, { tagId });
  expect(await tags()).toEqual([[tagId], [tagId], [tagId]]);
  expect(opened.session.state.getState().undoLabel).toBe('Tag 3 passages “Fire”');
  await opened.session.undo();
  expect(await tags()).toEqual([[], [], []]);
});

test('a new tag is made once for all', async () => {
  await tagAll(ids, { name: 'Smoke' });
  expect((await opened.database.tags.toArray()).map(({ name }) => name)).toEqual(['Smoke']);
  expect(new Set((await tags()).flat()).size).toBe(1);
});

test('moving replaces the tag that gives the colour and no other', async () => {
  const [a, b, c] = [await opened.tag('A'), await opened.tag('B'), await opened.tag('C')];
  await tagAll(ids.slice(0, 1), { tagId: a });
  await tagAll(ids.slice(0, 2), { tagId: b });
  await moveAllToTag(ids, { tagId: c });
  expect(await tags()).toEqual([[c, b], [c], [c]]);
  await moveAllToTag(ids, { tagId: b });
  expect(await tags()).toEqual([[b], [b], [b]]);
});

test('untagging leaves other tags and other highlights alone', async () => {
  const [a, b] = [await opened.tag('A'), await opened.tag('B')];
  await tagAll(ids, { tagId: a });
  await tagAll(ids, { tagId: b });
  await untagAll(ids.slice(0, 2), a);
  expect(await tags()).toEqual([[b], [b], [a, b]]);
});

test('deleting many is undone in one step', async () => {
  await deleteAll(ids);
  expect(await opened.living()).toEqual([]);
  await opened.session.undo();
  expect(await opened.living()).toHaveLength(3);
});
