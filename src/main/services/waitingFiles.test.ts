import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openUnreadFiles } from './unreadFiles';
import { createWaitingFiles } from './waitingFiles';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-waiting-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const noDevice = process.platform === 'win32';

test.each([
  ['a file that is not there', 'gone.txt', 'file-unreadable', /“gone\.txt” cannot be read .*no longer there/],
  noDevice
    ? ['a missing device', 'NUL:x', 'file-unreadable', /cannot be read/]
    : ['a device', '/dev/zero', 'file-unreadable', /“zero” is not an ordinary file/],
  [
    'a file of 1 GB',
    'large.bin',
    'file-too-large',
    /“large\.bin” has 1,024 MB; Assay takes files of up to 256 MB/,
  ],
] as [string, string, string, RegExp][])(
  'a file that cannot be taken in stops the others or goes unnamed: %s',
  async (_, name, code, message) => {
    await writeFile(join(folder, 'large.bin'), '');
    await truncate(join(folder, 'large.bin'), 1024 ** 3);
    await writeFile(join(folder, 'good.txt'), 'good');
    const waiting = createWaitingFiles();
    await waiting.add([name, 'good.txt'], folder);
    const [bad, good] = waiting.list();
    const answer = await waiting.read(bad?.id ?? '');
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(!answer.ok && answer.error.message).toMatch(message);
    expect(await waiting.read(good?.id ?? '')).toMatchObject({ ok: true });
  },
);

test('a folder brings hidden files along, leaves some out, runs in circles or has no end', async () => {
  const deep = join(folder, 'case', 'inner');
  await mkdir(join(folder, 'case', '.git'), { recursive: true });
  await mkdir(deep);
  await symlink(join(folder, 'case'), join(deep, 'round'), 'dir');
  for (const path of ['b.txt', 'a.txt', '.hidden', '.git/config', 'inner/c.txt'])
    await writeFile(join(folder, 'case', path), path);
  const waiting = createWaitingFiles();
  await waiting.add(['case', 'case/a.txt'], folder);
  expect(waiting.list().map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(waiting.list()[0]?.modifiedAt).toMatch(/^20\d\d-.*Z$/);
  const few = createWaitingFiles({ mostFiles: 2 });
  await few.add(['case'], folder);
  expect(few.list()).toHaveLength(2);
});

test('the pictures of a saved page wait as files of their own, or are not read with their page', async () => {
  await mkdir(join(folder, 'case', 'dam_files', 'inner'), { recursive: true });
  for (const path of ['dam.html', 'dam_files/a.png', 'dam_files/b.css', 'dam_files/inner/c.png', 'other.txt'])
    await writeFile(join(folder, 'case', path), path);
  await symlink(join(folder, 'case', 'other.txt'), join(folder, 'case', 'dam_files', 'link.png'));
  const waiting = createWaitingFiles();
  await waiting.add(['case'], folder);
  expect(waiting.list().map(({ name }) => name)).toEqual(['dam.html', 'other.txt']);
  const [page, other] = waiting.list();
  const read = await waiting.read(page?.id ?? '');
  expect(read.ok && read.value.companions.map(({ path }) => path)).toEqual([
    'dam_files/a.png',
    'dam_files/inner/c.png',
  ]);
  expect(await waiting.read(other?.id ?? '')).toMatchObject({ value: { companions: [] } });
});

test('what was not read when Assay ended is forgotten, and what was read comes again', async () => {
  for (const name of ['one.txt', 'two.txt', 'gone.txt']) await writeFile(join(folder, name), name);
  const waiting = createWaitingFiles();
  const unread = openUnreadFiles(folder);
  waiting.watch(unread.remember);
  await waiting.add(['one.txt', 'two.txt', 'gone.txt'], folder);
  await waiting.read(waiting.list()[0]?.id ?? '');
  await unread.close();
  await rm(join(folder, 'gone.txt'));
  expect(await openUnreadFiles(folder).left()).toEqual([join(folder, 'two.txt')]);
  await writeFile(join(folder, 'unread-files.json'), '{"half');
  expect(await openUnreadFiles(folder).left()).toEqual([]);
});
