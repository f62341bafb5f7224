import { beforeEach, expect, test } from 'vitest';
import { openTestSource } from '../testing/openTestSource';
import { createHighlight } from './createHighlight';

const text = 'Smoke rose over the depot. Smoke rose over the station 🔥 too.';
const hash = '0'.repeat(64);
type Opened = Awaited<ReturnType<typeof openTestSource>>;
let sourceId: Opened['sourceId'];
let session: Opened['session'];
let living: Opened['living'];

beforeEach(async () => {
  ({ session, sourceId, living } = await openTestSource(text));
});

test('a repeated phrase is highlighted where it was selected, not where it stands first', async () => {
  const start = text.lastIndexOf('Smoke rose');
  const made = await createHighlight({ sourceId, start, end: start + 10 });
  expect(made.ok).toBe(true);
  const [row] = await living();
  expect(row?.ranges[0]).toMatchObject({ start, end: start + 10, exact: 'Smoke rose' });
  expect(row?.textSha256).toBe(hash);
});

test('the same words twice are one highlight', async () => {
  const first = await createHighlight({ sourceId, start: 0, end: 5 });
  const again = await createHighlight({ sourceId, start: 0, end: 6 });
  expect(again).toEqual(first);
  expect(await living()).toHaveLength(1);
});

test('a binned highlight does not swallow a new one of the same words', async () => {
  const first = await createHighlight({ sourceId, start: 0, end: 5 });
  await session.commit('Delete', async (edit) => {
    if (first.ok) await edit.bin('highlights', first.value);
  });
  const again = await createHighlight({ sourceId, start: 0, end: 5 });
  expect(again.ok && again).not.toEqual(first);
  expect(await living()).toHaveLength(1);
});

test('a tag given with the selection is one step of undo with the highlight', async () => {
  const tag = crypto.randomUUID();
  await createHighlight({ sourceId, start: 0, end: 5 }, tag);
  expect((await living())[0]?.tagIds).toEqual([tag]);
  await session.undo();
  expect(await living()).toEqual([]);
});

test.each([
  ['blank space', 5, 6, 'nothing-selected'],
  ['a place beyond the text', 900, 905, 'nothing-selected'],
])('%s is refused in words', async (_, start, end, code) => {
  const made = await createHighlight({ sourceId, start, end });
  expect(!made.ok && made.error.code).toBe(code);
});

test('a source that is gone is named, not thrown', async () => {
  const made = await createHighlight({ sourceId: crypto.randomUUID(), start: 0, end: 5 });
  expect(!made.ok && made.error.code).toBe('source-missing');
});
