import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestLoopback } from '../loopback/testing/openTestLoopback';

const noRights = process.platform === 'win32';
const caseId = '018f2f6e-0000-7000-8000-000000000001';
let folder: string;
let data: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-rights-'));
  data = join(folder, 'data');
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What a day of work leaves: settings, a source, its text, a case with a change. */
async function work(): Promise<void> {
  const opened = await openTestLoopback(folder);
  const { host } = opened;
  const bytes = new TextEncoder().encode('Words of a witness.');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await host.call('settings.write', { analyst: 'A' });
  for (const area of ['sources', 'texts'] as const) await host.call('blobs.write', { area, sha256, bytes });
  const body = JSON.stringify({
    ...{ id: caseId, caseId, sequence: 1, at: '2031-05-03T10:00:00.000Z', by: 'A', label: 'Begin' },
    ...{ group: null, reverts: null, operations: [] },
  });
  const written = await host.call('journal.append', { caseId, previous: '0'.repeat(64), bodies: [body] });
  expect(written).toMatchObject({ ok: true });
  await opened.close();
}

test.skipIf(noRights)(
  'another user of the computer can read a file or look into a folder of the vault',
  async () => {
    await work();
    const open: string[] = [];
    for (const path of ['.', ...(await readdir(data, { recursive: true }))]) {
      const { mode } = await lstat(join(data, path));
      if ((mode & 0o077) !== 0) open.push(`${path} ${(mode & 0o777).toString(8)}`);
    }
    expect(open).toEqual([]);
  },
);

test.skipIf(noRights)('a copied vault whose folders are open to everybody stays so', async () => {
  await work();
  for (const name of ['cases', 'sources', 'texts']) await chmod(join(data, name), 0o777);
  await work().catch(() => undefined);
  for (const name of ['cases', 'sources', 'texts'])
    expect((await lstat(join(data, name))).mode & 0o777).toBe(0o700);
});

test.skipIf(noRights).each(['cases', 'sources', 'texts'])(
  'a vault from elsewhere has files written outside it: “%s” is a link',
  async (name) => {
    const outside = join(folder, 'outside');
    await mkdir(outside);
    await mkdir(data);
    await symlink(outside, join(data, name));
    await expect(openTestLoopback(folder)).rejects.toThrow(/is a link to another place/);
    expect(await readdir(outside)).toEqual([]);
  },
);

test.skipIf(noRights).each([
  [
    'the journal',
    async (outside: string) => {
      await mkdir(join(data, 'cases', caseId), { recursive: true });
      await symlink(outside, join(data, 'cases', caseId, 'journal.jsonl'));
    },
  ],
  [
    'the folder of the case',
    async (outside: string) => {
      await mkdir(join(data, 'cases'), { recursive: true });
      await mkdir(`${outside}.d`);
      await symlink(outside, join(`${outside}.d`, 'journal.jsonl'));
      await symlink(`${outside}.d`, join(data, 'cases', caseId));
    },
  ],
])('a vault from elsewhere has a file of the user cut off or written to: %s is a link', async (_, lay) => {
  const outside = join(folder, 'diary.txt');
  await writeFile(outside, 'A line without an end');
  await lay(outside);
  const opened = await openTestLoopback(folder);
  const listed = await opened.host.call('cases.list', {});
  const read = await opened.host.call('journal.read', { caseId, after: 0, limit: 1 });
  expect(JSON.stringify([listed, read])).toContain('is a link to another place');
  await opened.close();
  expect(await readFile(outside, 'utf8')).toBe('A line without an end');
});

test.skipIf(noRights)('a source that is a link is read through it', async () => {
  const secret = join(folder, 'secret.txt');
  await writeFile(secret, 'secret');
  await work();
  const sha256 = 'b'.repeat(64);
  await symlink(secret, join(data, 'sources', sha256));
  const opened = await openTestLoopback(folder);
  const read = await opened.host.call('blobs.read', { area: 'sources', sha256 });
  expect(read).toMatchObject({ ok: false, error: { code: 'blob-damaged' } });
  await opened.close();
});
