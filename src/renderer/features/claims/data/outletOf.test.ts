import type { Id, OriginKind } from '@core/model';
import { openTestSession } from '@renderer/store/testing/openTestSession';
import { expect, test } from 'vitest';
import { outletOf } from './outletOf';

/** A source, two highlights in it, and on the first a statement traced to an origin of this kind. */
async function caseOf({ kind, sourceOrigin = null }: { kind: OriginKind; sourceOrigin?: Id | null }) {
  const { database, session } = await openTestSession();
  const ids = { source: 's', origin: 'o', said: 'h1', next: 'h2' } as const;
  const stamp = { caseId: session.caseId, createdAt: '2026-05-04', updatedAt: '2026-05-04', deletedAt: null };
  const put = (table: string, row: object) => database.table(table).put({ ...stamp, ...row });
  await put('sources', { id: ids.source, originId: sourceOrigin });
  await put('origins', { id: ids.origin, kind });
  for (const id of [ids.said, ids.next]) await put('highlights', { id, sourceId: ids.source });
  const statement = { id: 't', highlightId: ids.said, claimId: 'c', chain: [{ originId: ids.origin }] };
  await put('statements', statement);
  return { database, ids, put, statement };
}

test('the next passage of a source nobody is known for begins with the outlet of the last one', async () => {
  const { database, ids } = await caseOf({ kind: 'outlet' });
  expect(await outletOf(database, ids.next)).toBe(ids.origin);
});

test('who is no outlet, in the bin, or said by a statement in the bin is not put before the next passage', async () => {
  const person = await caseOf({ kind: 'person' });
  expect(await outletOf(person.database, person.ids.next)).toBeNull();
  const gone = await caseOf({ kind: 'outlet' });
  await gone.put('origins', { id: gone.ids.origin, kind: 'outlet', deletedAt: '2026-05-05' });
  expect(await outletOf(gone.database, gone.ids.next)).toBeNull();
  const binned = await caseOf({ kind: 'outlet' });
  await binned.put('statements', { ...binned.statement, deletedAt: '2026-05-05' });
  expect(await outletOf(binned.database, binned.ids.next)).toBeNull();
});

test('what the source says of itself comes first', async () => {
  const { database, ids } = await caseOf({ kind: 'outlet', sourceOrigin: 'other' });
  expect(await outletOf(database, ids.next)).toBe('other');
  expect(await outletOf(database, 'no such highlight')).toBeNull();
});
