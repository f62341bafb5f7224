import { createFakeHost } from '@host/fake';
import { expect, test } from 'vitest';
import { createCase, listCases } from './caseList';
import { openTestSession, reopen, testDatabase } from './testing/openTestSession';

test('a case that never reached the vault cannot be found again', async () => {
  const host = createFakeHost();
  const database = testDatabase();
  host.failNextAppend('disk-full');
  const made = await createCase(database, host, 'Tester', 'Depot');
  if (!made.ok) throw new Error(made.error.message);
  made.value.close();
  const listed = await listCases(database, host);
  expect(listed.ok && listed.value).toMatchObject([{ title: 'Depot', changes: 1, inVault: false }]);
});

test('a case the vault lost cannot be given back to it', async () => {
  const { session, database } = await openTestSession();
  await session.settled();
  session.close();
  const empty = createFakeHost();
  const [entry] = await listed(database, empty);
  expect(entry).toMatchObject({ title: 'A case', inVault: false });
  const again = await reopen(database, empty, session.caseId);
  await again.settled();
  expect(await listed(database, empty)).toMatchObject([{ title: 'A case', changes: 1, inVault: true }]);
});

async function listed(...[database, host]: Parameters<typeof listCases>) {
  const result = await listCases(database, host);
  return result.ok ? result.value : [];
}
