import { expect, test } from 'vitest';
import { createFakeHost } from './fake';
import { code, contractSuite, value } from './testing/contractSuite';

contractSuite('fake', async () => {
  const host = createFakeHost();
  return {
    host,
    addWaitingFile: async (name, bytes) => host.addWaitingFile(name, bytes),
    damageBlob: async (area, sha256) => host.damageBlob(area, sha256),
    damageJournal: async (caseId, line) => host.damageJournal(caseId, line),
    setResource: async (name, bytes) => host.setResource(name, bytes),
    kill: async () => host.gone(),
    sendFilesWaiting: () => host.send({ kind: 'files-waiting' }),
    close: async () => undefined,
  };
});

test('a failed append leaves something behind in the fake', async () => {
  const host = createFakeHost();
  const change = { caseId: '7c9e6679-7425-40de-944b-e07fc1f90ae7', previous: '0'.repeat(64), bodies: ['{}'] };
  host.failNextAppend('disk-full');
  expect(code(await host.call('journal.append', change))).toBe('disk-full');
  expect(value(await host.call('journal.append', change)).changes).toBe(1);
});
