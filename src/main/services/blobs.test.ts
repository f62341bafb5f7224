import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { code, value } from '@host/testing/contractSuite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBlobs, removeUnfinished } from './blobs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-blobs-'));
  await mkdir(join(folder, 'sources'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const bytes = new TextEncoder().encode('source');
const sha256 = createHash('sha256').update(bytes).digest('hex');

test('a stored source can be written to, or lies there twice', async () => {
  const blobs = openBlobs(folder);
  await Promise.all([1, 2, 3].map(() => blobs.write('sources', sha256, bytes)));
  expect(await readdir(join(folder, 'sources'))).toEqual([sha256]);
  expect((await stat(join(folder, 'sources', sha256))).mode & 0o777).toBe(0o400);
});

test('a store that failed leaves half a file under the full name', async () => {
  const blobs = openBlobs(folder);
  expect(code(await blobs.write('texts', sha256, bytes))).toBe('folder-gone');
  expect(code(await blobs.write('sources', sha256, new Uint8Array(1)))).toBe('hash-mismatch');
  expect(await readdir(join(folder, 'sources'))).toEqual([]);
});

test('what a crash left half-written piles up, or a whole source is taken for it', async () => {
  value(await openBlobs(folder).write('sources', sha256, bytes));
  await writeFile(join(folder, 'sources', '.1234.unfinished'), 'half');
  await removeUnfinished(join(folder, 'sources'));
  expect(await readdir(join(folder, 'sources'))).toEqual([sha256]);
});
