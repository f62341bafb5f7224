import { type Id, newId } from '@core/model';
import { expect, test, vi } from 'vitest';
import { HighlightCounts } from './HighlightCounts';
import { openTestSession } from './testing/openTestSession';

async function opened() {
  const { session, database } = await openTestSession();
  const sourceId = newId();
  const counts = new HighlightCounts(session);
  const mark = (id: Id, count = 1) =>
    session.commit('Highlight', async (edit) => {
      for (let made = 0; made < count; made++)
        await edit.create('highlights', {
          sourceId: id,
          ranges: [{ start: 0, end: 5, exact: 'words', prefix: '', suffix: '' }],
          textSha256: '0'.repeat(64),
          tagIds: [],
          note: null,
        });
    });
  return { session, database, sourceId, counts, mark };
}

test('a list shows how many highlights a source has now, after making, undoing and binning', async () => {
  const { session, database, sourceId, counts, mark } = await opened();
  await mark(sourceId, 3);
  const told = vi.fn();
  counts.subscribe(sourceId, told);
  await vi.waitFor(() => expect(counts.of(sourceId)).toBe(3));
  await mark(sourceId);
  await vi.waitFor(() => expect(counts.of(sourceId)).toBe(4));
  await session.undo();
  await vi.waitFor(() => expect(counts.of(sourceId)).toBe(3));
  const [row] = await database.highlights.toArray();
  await session.commit('Bin', async (edit) => void (await edit.bin('highlights', row?.id ?? '')));
  await vi.waitFor(() => expect(counts.of(sourceId)).toBe(2));
  expect(told).toHaveBeenCalledTimes(4);
});

test('highlights of other sources cost a list nothing', async () => {
  const { database, sourceId, counts, mark } = await opened();
  counts.subscribe(sourceId, () => undefined);
  await vi.waitFor(() => expect(counts.of(sourceId)).toBe(0));
  const read = vi.spyOn(database.highlights, 'where');
  await mark(newId());
  expect(read).not.toHaveBeenCalled();
});

test('a count nobody looked at meanwhile is not shown as it was', async () => {
  const { sourceId, counts, mark } = await opened();
  const stop = counts.subscribe(sourceId, () => undefined);
  await vi.waitFor(() => expect(counts.of(sourceId)).toBe(0));
  stop();
  await mark(sourceId);
  expect(counts.of(sourceId)).toBeUndefined();
  counts.subscribe(sourceId, () => undefined);
  await vi.waitFor(() => expect(counts.of(sourceId)).toBe(1));
});

test('after the whole case may have changed, counts that are shown are read again', async () => {
  const { session, database, sourceId, counts, mark } = await opened();
  await mark(sourceId, 2);
  counts.subscribe(sourceId, () => undefined);
  await vi.waitFor(() => expect(counts.of(sourceId)).toBe(2));
  await database.highlights.clear();
  session.feed.tell(null);
  await vi.waitFor(() => expect(counts.of(sourceId)).toBe(0));
});
