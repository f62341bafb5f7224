import type { HighlightRow, Id } from '@core/model';
import { newId } from '@core/model';
import { expect, test, vi } from 'vitest';
import { countHighlights, countRows, countTagUses } from './countRows';
import type { NewRow } from './edit';
import { highlightsOfPassage, holdHighlights } from './openHighlights';
import { SourceHighlights } from './SourceHighlights';
import { openTestSession } from './testing/openTestSession';

function highlightAt(sourceId: Id, start: number, tagIds: Id[] = []): NewRow<'highlights'> {
  const range = { start, end: start + 5, exact: 'words', prefix: '', suffix: '' };
  return { sourceId, ranges: [range], textSha256: '0'.repeat(64), tagIds, note: null };
}

async function withHighlights(count = 3) {
  const opened = await openTestSession();
  const sourceId = newId();
  const other = newId();
  await opened.session.commit('Take in', async (edit) => {
    for (let place = 0; place < count; place++) {
      await edit.create('highlights', highlightAt(sourceId, (count - place) * 10));
      await edit.create('highlights', highlightAt(other, place * 10));
    }
  });
  const list = new SourceHighlights(opened.database, opened.session.feed, sourceId, 2);
  await vi.waitFor(() => expect(list.rows).toBeDefined());
  return { ...opened, sourceId, other, list };
}

const starts = (rows: readonly HighlightRow[] | undefined) => rows?.map(({ ranges }) => ranges[0]?.start);

test('a source does not get the highlights of another, nor in another order than the text’s', async () => {
  const { list } = await withHighlights();
  expect(starts(list.rows)).toEqual([10, 20, 30]);
});

test('more highlights than are read at a time are all there', async () => {
  const { list } = await withHighlights(5);
  expect(list.rows?.length).toBe(5);
});

test('a change of one highlight reads no row again and keeps the objects of the others', async () => {
  const { list, session, database, sourceId } = await withHighlights();
  const before = list.rows ?? [];
  const read = vi.spyOn(database.highlights, 'where');
  await session.commit('Highlight', async (edit) => {
    await edit.create('highlights', highlightAt(sourceId, 15));
  });
  expect(read).not.toHaveBeenCalled();
  expect(starts(list.rows)).toEqual([10, 15, 20, 30]);
  expect(list.rows?.filter((row) => before.includes(row)).length).toBe(3);
});

test('a highlight moved, binned, brought back by undo and taken in among many is where it belongs', async () => {
  const { list, session, sourceId } = await withHighlights();
  const [first, second] = list.rows ?? [];
  await session.commit('Resize', async (edit) => {
    const { ranges } = highlightAt(sourceId, 25);
    await edit.update('highlights', first?.id ?? '', { ranges });
  });
  expect(starts(list.rows)).toEqual([20, 25, 30]);
  await session.commit('Delete', async (edit) => {
    await edit.bin('highlights', second?.id ?? '');
  });
  expect(starts(list.rows)).toEqual([25, 30]);
  await session.undo();
  expect(starts(list.rows)).toEqual([20, 25, 30]);
  await session.commit('Take in annotations', async (edit) => {
    for (let place = 0; place < 150; place++)
      await edit.create('highlights', highlightAt(sourceId, 1_000 - place));
  });
  expect(list.rows?.length).toBe(153);
  expect(starts(list.rows)).toEqual(starts(list.rows)?.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
});

test('a change of another source is no news', async () => {
  const { list, session, other } = await withHighlights();
  const heard = vi.fn();
  list.subscribe(heard);
  await session.commit('Highlight', async (edit) => {
    await edit.create('highlights', highlightAt(other, 500));
  });
  expect(heard).not.toHaveBeenCalled();
});

test('what changes while the rows are being read is not lost', async () => {
  const { session, database, sourceId } = await withHighlights(5);
  const list = new SourceHighlights(database, session.feed, sourceId, 2);
  await session.commit('Highlight', async (edit) => {
    await edit.create('highlights', highlightAt(sourceId, 7));
  });
  await vi.waitFor(() => expect(list.rows?.length).toBe(6));
});

test('the working store brought up to date from the journal is read anew', async () => {
  const { list, session, database, sourceId } = await withHighlights();
  await database.highlights.where('sourceId').equals(sourceId).delete();
  session.feed.tell(null);
  await vi.waitFor(() => expect(list.rows).toEqual([]));
});

test('two parts of the window share one list, and it ends with the last of them', async () => {
  const { session, sourceId } = await withHighlights();
  const one = holdHighlights(session, sourceId);
  const two = holdHighlights(session, sourceId);
  expect(two.list).toBe(one.list);
  one.release();
  two.release();
  await new Promise((done) => setTimeout(done, 5));
  const later = holdHighlights(session, sourceId);
  expect(later.list).not.toBe(one.list);
});

test('the same passage is found whether the list is open or not, and not when it is in the bin', async () => {
  const { session, sourceId } = await withHighlights();
  const passage = { start: 20, end: 25 };
  expect(await highlightsOfPassage(session, sourceId, passage)).toHaveLength(1);
  const { list } = holdHighlights(session, sourceId);
  await vi.waitFor(() => expect(list.rows).toBeDefined());
  const [found] = await highlightsOfPassage(session, sourceId, passage);
  expect(found?.ranges[0]?.start).toBe(20);
  await session.commit('Delete', async (edit) => {
    await edit.bin('highlights', found?.id ?? '');
  });
  expect(await highlightsOfPassage(session, sourceId, passage)).toHaveLength(0);
});

test('counts leave out the bin, other sources and other cases', async () => {
  const { session, database, sourceId, other, list } = await withHighlights();
  const tag = newId();
  await session.commit('Highlight', async (edit) => {
    await edit.create('highlights', highlightAt(sourceId, 70, [tag]));
    const binned = await edit.create('highlights', highlightAt(sourceId, 80, [tag]));
    await edit.bin('highlights', binned.id);
  });
  const elsewhere = list.rows?.[0] as HighlightRow;
  await database.highlights.put({ ...elsewhere, id: newId(), caseId: newId(), sourceId: newId() });
  expect(await countHighlights(database, sourceId)).toBe(4);
  expect(await countHighlights(database, other)).toBe(3);
  expect(await countRows(database, 'highlights', session.caseId)).toBe(7);
  expect(await countTagUses(database, session.caseId, [tag])).toEqual(new Map([[tag, 1]]));
});
