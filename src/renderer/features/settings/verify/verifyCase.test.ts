import { createFakeHost } from '@host/fake';
import { openTestSession } from '@renderer/store/testing/openTestSession';
import { expect, test } from 'vitest';
import { verifyCase } from './verifyCase';

const text = new TextEncoder().encode('Smoke rose.');
const hexOf = async (bytes: Uint8Array<ArrayBuffer>) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');

async function withSource() {
  const host = createFakeHost();
  const opened = await openTestSession(host);
  const sha256 = await hexOf(text);
  for (const area of ['sources', 'texts'] as const)
    await host.call('blobs.write', { area, sha256, bytes: text });
  await opened.session.commit('Take a source in', async (edit) => {
    await edit.create('sources', {
      title: 'Depot report',
      kind: 'txt',
      fileName: 'depot.txt',
      filePath: null,
      size: text.length,
      sha256,
      document: sha256,
      textSha256: sha256,
      characters: text.length,
      importer: { name: 'txt', version: '1' },
      encoding: null,
      language: null,
      originId: null,
      author: null,
      publisher: null,
      publishedAt: null,
      address: null,
      importedAt: '2026-05-04T00:00:00.000Z',
      warnings: [],
      note: null,
    });
  });
  await opened.session.settled();
  const verify = async () =>
    (await verifyCase({ ...opened, host, onProgress: () => {}, isCancelled: () => false })).map(
      ({ isGood, text: sentence }) => `${isGood ? '+' : '-'} ${sentence}`,
    );
  return { ...opened, host, sha256, verify };
}

test('an untouched case passes', async () => {
  const { verify } = await withSource();
  const found = await verify();
  expect(found).toHaveLength(3);
  expect(found.every((line) => line.startsWith('+'))).toBe(true);
});

test('a received file that was altered is named', async () => {
  const { host, sha256, verify } = await withSource();
  host.damageBlob('sources', sha256);
  expect((await verify()).filter((line) => line.startsWith('-')).join()).toContain('“Depot report”');
});

test('an altered line of the journal is found', async () => {
  const { host, session, verify } = await withSource();
  host.damageJournal(session.caseId, 1);
  expect((await verify()).filter((line) => line.startsWith('-')).join()).toContain('Line 1');
});

test('a working store that differs from the journal is found', async () => {
  const { database, session, verify } = await withSource();
  await database.changes.update([session.caseId, 1], { body: '{}' });
  expect((await verify()).filter((line) => line.startsWith('-')).join()).toContain(
    'differs from the journal in 1',
  );
});
