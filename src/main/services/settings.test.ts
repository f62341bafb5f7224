import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings } from '@host/contract';
import { code, value } from '@host/testing/contractSuite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSettings } from './settings';

let folder: string;
let log: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-settings-'));
  log = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const openThem = () => openSettings(folder, (line) => log.push(line));

test('settings do not survive a restart', async () => {
  value(await openThem().write({ analyst: 'Nadia' }));
  expect(value(await openThem().read())).toEqual({ ...defaultSettings, analyst: 'Nadia' });
  expect(log).toEqual([]);
});

test.each([
  ['half a file', '{"analyst":"Na', defaultSettings],
  ['nothing', '', defaultSettings],
  ['a list', '[]', defaultSettings],
  ['one wrong value', '{"analyst":"Nadia","theme":7}', { ...defaultSettings, analyst: 'Nadia' }],
])('a damaged settings file stops Assay or is lost: %s', async (_, text, expected) => {
  await writeFile(join(folder, 'settings.json'), text);
  expect(value(await openThem().read())).toEqual(expected);
  const aside = (await readdir(folder)).find((name) => name.startsWith('settings.damaged-')) ?? 'none';
  expect(await readFile(join(folder, aside), 'utf8')).toBe(text);
  expect(log).toHaveLength(1);
  expect(value(await openThem().read())).toEqual(expected);
  expect(log).toHaveLength(1);
});

test('settings of a newer version count as damage', async () => {
  await writeFile(join(folder, 'settings.json'), '{"analyst":"Nadia","fromTheFuture":1}');
  expect(value(await openThem().read()).analyst).toBe('Nadia');
  expect(log).toEqual([]);
});

test('of two settings written at once one is lost', async () => {
  const settings = openThem();
  await Promise.all([settings.write({ analyst: 'Nadia' }), settings.write({ theme: 'dark' })]);
  expect(value(await settings.read())).toMatchObject({ analyst: 'Nadia', theme: 'dark' });
  expect(await readdir(folder)).toEqual(['settings.json']);
});

test('settings that could not be saved are reported as saved', async () => {
  const settings = openThem();
  await rm(folder, { recursive: true });
  expect(code(await settings.write({ theme: 'dark' }))).toBe('folder-gone');
});
