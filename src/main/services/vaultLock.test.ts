import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { code, value } from '@host/testing/contractSuite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockVault } from './vaultLock';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-lock-'));
  path = join(folder, 'assay.lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const holder = (changed: object) =>
  JSON.stringify({ process: process.pid, began: null, computer: hostname(), nonce: 'n', ...changed });

test('two Assays write to one data folder', async () => {
  const first = value(await lockVault(folder));
  const second = await lockVault(folder);
  expect(code(second)).toBe('vault-in-use');
  expect(!second.ok && second.error.message).toContain(`process ${process.pid}`);
  await first.release();
  const third = value(await lockVault(folder));
  await first.release();
  expect(code(await lockVault(folder))).toBe('vault-in-use');
  await third.release();
  expect(await readdir(folder)).toEqual([]);
});

test('of many that start at once several get the folder', async () => {
  await writeFile(path, holder({ process: 2 ** 30 }));
  const answers = await Promise.all(Array.from({ length: 20 }, () => lockVault(folder)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('the lock of a living process is taken over', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await once(other, 'spawn');
  await writeFile(path, holder({ process: other.pid }));
  expect(code(await lockVault(folder))).toBe('vault-in-use');
  other.kill();
  await once(other, 'exit');
  value(await lockVault(folder));
});

test.each([
  ['a process that has gone', () => holder({ process: 2 ** 30 })],
  ['an earlier process with our number', () => holder({})],
  [
    'an earlier process with a number that is in use again',
    () => holder({ process: process.ppid, began: '1' }),
  ],
])('a crashed Assay keeps the folder locked: %s', async (_, text) => {
  if (process.platform !== 'linux' && text().includes('"1"')) return;
  await writeFile(path, text());
  value(await lockVault(folder));
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ process: process.pid });
});

test('a lock cut off by a crash keeps the folder locked, or one being written is taken over', async () => {
  await writeFile(path, '');
  expect(code(await lockVault(folder))).toBe('vault-in-use');
  await utimes(path, new Date(0), new Date(0));
  value(await lockVault(folder));
});

test('the lock of another computer on a shared disk is taken over', async () => {
  await writeFile(path, holder({ computer: 'another', process: 2 ** 30 }));
  expect(code(await lockVault(folder))).toBe('vault-in-use');
});
