import type { CaseState, HighlightRow, Id } from '@core/model';
import type { NewRow } from '@renderer/store/edit';
import { openTestSession } from '@renderer/store/testing/openTestSession';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WeighedRows } from './WeighedRows';

let opened: Awaited<ReturnType<typeof openTestSession>>;
let rows: WeighedRows;
const given: CaseState[] = [];

function openRows(): WeighedRows {
  const made = new WeighedRows(opened.session, () => {
    if (made.state) given.push(made.state);
  });
  return made;
}

beforeEach(async () => {
  given.length = 0;
  opened = await openTestSession();
});

afterEach(() => rows.close());

const settled = () => vi.waitFor(() => expect(rows.isCurrent).toBe(true));
const highlight: NewRow<'highlights'> = {
  sourceId: crypto.randomUUID(),
  ranges: [{ start: 0, end: 1, exact: 'x', prefix: '', suffix: '' }],
  textSha256: '0'.repeat(64),
  tagIds: [],
  note: null,
};

async function made(): Promise<HighlightRow> {
  let row: HighlightRow | undefined;
  await opened.session.commit('Mark', async (edit) => {
    row = await edit.create('highlights', highlight);
  });
  return row as HighlightRow;
}

function state(highlightId: Id) {
  return opened.session.commit('State', async (edit) => {
    const claim = await edit.create('claims', { text: 'Half the depot is held', note: null });
    await edit.create('statements', {
      claimId: claim.id,
      highlightId,
      stance: 'asserts',
      chain: [],
      reliability: null,
      credibility: null,
    });
  });
}

const isWhole = ({ statements, highlights }: CaseState) =>
  [...statements.values()].every(({ highlightId }) => highlights.has(highlightId));

test('a statement is never given out without its highlight, which would have it count for nothing', async () => {
  rows = openRows();
  await settled();
  const earlier = await made();
  await state(earlier.id);
  await opened.session.commit('Mark and state', async (edit) => {
    const own = await edit.create('highlights', highlight);
    const [claim] = await opened.database.claims.toArray();
    await edit.create('statements', {
      claimId: claim?.id ?? '',
      highlightId: own.id,
      stance: 'denies',
      chain: [],
      reliability: null,
      credibility: null,
    });
  });
  await settled();
  expect(rows.state?.statements.size).toBe(2);
  expect(given.every(isWhole)).toBe(true);
});

test('what was given out stays as it was, and what changes meanwhile is not lost', async () => {
  rows = openRows();
  await settled();
  const [first, second] = [await made(), await made()];
  await Promise.all([state(first.id), state(second.id)]);
  await vi.waitFor(() => expect(rows.state?.statements.size).toBe(2));
  await opened.session.undo();
  await vi.waitFor(() => expect(rows.state?.statements.size).toBe(1));
  await settled();
  const sizes = given.map(({ statements }) => statements.size);
  expect(sizes).toEqual([...sizes.slice(0, -1), 1]);
  expect(Math.max(...sizes)).toBe(2);
});

test('read anew it is the same case, whether few or most highlights are stated', async () => {
  rows = openRows();
  await settled();
  for (let count = 0; count < 5; count += 1) await made();
  await state((await made()).id);
  const followed = () => {
    const { statements, highlights, claims } = rows.state as CaseState;
    return [statements, highlights, claims].map((table) => [...table.keys()].sort());
  };
  await settled();
  const few = followed();
  rows.close();
  rows = openRows();
  await settled();
  expect(followed()).toEqual(few);
  for (const { id } of await opened.database.highlights.toArray()) await state(id);
  await settled();
  const most = followed();
  rows.close();
  rows = openRows();
  await settled();
  expect(followed()).toEqual(most);
});
