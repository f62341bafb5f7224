import { changeSchema, newId } from '@core/model';
import { createFakeHost } from '@host/fake';
import { createCase } from '@renderer/store/caseList';
import { AssayDatabase } from '@renderer/store/database';

/** Milliseconds, sorted, of as many commits and as many bare transactions that write a row of the same size. */
export interface CommitTimes {
  readonly commits: number[];
  readonly bare: number[];
}

/** Runs in a page of its own: turn by turn a commit of the session and the bare Dexie transaction beside it. */
async function commitsInPage(count: number): Promise<CommitTimes> {
  const database = new AssayDatabase('bench');
  const bench = new AssayDatabase('bare');
  await bench.open();
  const session = await createCase(database, createFakeHost(), 'Bench', 'Bench');
  if (!session.ok) throw new Error(session.error.message);
  const fields = { name: 'A tag', colour: 'blue' as const, parentId: null, order: 0, note: null };
  const times: { commits: number[]; bare: number[] } = { commits: [], bare: [] };
  for (let place = 0; place < count; place++) {
    const begun = performance.now();
    const made = await session.value.commit('Make a tag', async (edit) => {
      await edit.create('tags', fields);
    });
    times.commits.push(performance.now() - begun);
    const change = made.ok ? made.value : null;
    const row = change?.operations[0]?.after;
    if (!change || !row || !changeSchema.safeParse(change).success) throw new Error('Nothing was made');
    const beside = performance.now();
    await bench.transaction('rw', bench.tables, async () => {
      await bench.table('tags').put({ ...row, id: newId() });
      await bench.changes.put(change);
    });
    times.bare.push(performance.now() - beside);
  }
  for (const list of Object.values(times)) list.sort((left, right) => left - right);
  return times;
}

Object.assign(globalThis, { commitsInPage });
