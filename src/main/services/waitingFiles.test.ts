import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWaitingFiles } from './waitingFiles';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-waiting-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const noDevice = process.platform === 'win32';

test.each([
  ['a file that is not there', 'gone.txt', 'file-unreadable', /“gone\.txt” cannot be read .*no longer there/],
  ['a folder', '.', 'file-unreadable', /is a folder; choose the files in it/],
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
