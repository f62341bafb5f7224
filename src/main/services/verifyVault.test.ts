import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeToBody } from '@core/casefile/journal';
import { journalStart } from '@core/model/change';
import { fail } from '@core/model/result';
import { code, value } from '@host/testing/contractSuite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openServices, type Services } from './openServices';
import { verifyVault } from './verifyVault';
import { createWaitingFiles } from './waitingFiles';

const caseId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const at = '2026-05-04T10:00:00.000Z';
const received = new TextEncoder().encode('Four workers were hurt.');
let folder: string;
let services: Services;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-vault-'));
  services = value(await open());
  const sha256 = createHash('sha256').update(received).digest('hex');
  value(await services.handlers['blobs.write']({ area: 'sources', sha256, bytes: received }));
  let previous: string = journalStart;
  for (const sequence of [1, 2, 3]) {
    const base = { id: caseId, caseId, createdAt: at, createdBy: 'A', updatedAt: at, deletedAt: null };
    const row = { ...base, title: `Case ${sequence}`, note: null };
    const operations = [{ table: 'cases' as const, id: caseId, before: null, after: row }];
    const id = crypto.randomUUID();
    const body = changeToBody({
      id,
      caseId,
      sequence,
      at,
      by: 'A',
      label: 'Name it',
      group: null,
      reverts: null,
      operations,
    });
    previous = value(await services.handlers['journal.append']({ caseId, previous, bodies: [body] })).head;
  }
  await services.close();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function open() {
  return openServices({
    dataFolder: folder,
    log: () => undefined,
    waitingFiles: createWaitingFiles(),
    description: { kind: 'loopback', version: '0', runtime: {} },
    resourceFolders: [],
    saveFile: async () => fail('not-supported', ''),
    showFile: async () => fail('not-supported', ''),
    openLink: async () => fail('not-supported', ''),
    printToPdf: async () => fail('not-supported', ''),
  });
}

test('a good data folder is complained about', async () => {
  expect(await verifyVault(folder)).toEqual([]);
});

test('one flipped bit in a source, a journal line or a snapshot goes unnamed', async () => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== 'settings.json')
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBe(4);
  for (const file of files) {
    const whole = await readFile(file);
    await chmod(file, 0o600);
    const step = file.endsWith('.jsonl') ? 7 : 11;
    for (let position = 0; position < whole.length; position += step) {
      const altered = Buffer.from(whole);
      altered[position] = (altered[position] as number) ^ 4;
      await writeFile(file, altered);
      const problems = await verifyVault(folder);
      const line = whole.subarray(0, position).filter((byte) => byte === 10).length + 1;
      const place = file.slice(folder.length + 1).replaceAll('\\', '/');
      const where = file.endsWith('.jsonl') ? `${place} line ${line}` : place;
      // vault.json has letters nothing depends on (a space would do for a line end); a changed meaning is named.
      if (file.endsWith('vault.json') && problems.length === 0) continue;
      expect(
        problems.map((each) => each.where),
        `byte ${position} of ${place}`,
      ).toContain(where);
    }
    const last = Buffer.from(whole);
    last[whole.length - 1] = (last[whole.length - 1] as number) ^ 1;
    await writeFile(file, last);
    if (!file.endsWith('vault.json')) expect(await verifyVault(folder)).not.toEqual([]);
    await writeFile(file, whole);
  }
}, 60_000);

test('a journal whose end was cut off cleanly is taken for whole', async () => {
  const path = join(folder, 'cases', caseId, 'journal.jsonl');
  const lines = (await readFile(path, 'utf8')).split('\n');
  await writeFile(path, `${lines.slice(0, 2).join('\n')}\n`);
  expect((await verifyVault(folder)).map(({ what }) => what).join()).toMatch(/shortened or replaced/);
});

test('a data folder of a newer Assay is opened and written to', async () => {
  await writeFile(join(folder, 'vault.json'), '{"format":"assay-vault","version":2}');
  const before = await readdir(folder);
  expect(code(await open())).toBe('vault-newer');
  expect(await readdir(folder)).toEqual(before);
});

test('a data folder whose note is damaged is opened as if it were new', async () => {
  await writeFile(join(folder, 'vault.json'), '{"format":"ass');
  expect(code(await open())).toBe('vault-note-damaged');
  await rm(join(folder, 'vault.json'));
  await value(await open()).close();
});
