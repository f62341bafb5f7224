import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageFiles, languageFolder, languageOf, readLanguageFile } from './languageFiles';

let data: string;
let folder: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'assay-languages-'));
  folder = languageFolder(data);
  await mkdir(folder);
  for (const name of [
    'deu.traineddata',
    'ara.traineddata.gz',
    'ara.traineddata',
    'chi_sim.traineddata',
    'notes.txt',
  ])
    await writeFile(join(folder, name), name);
  await writeFile(join(data, 'journal.traineddata'), 'not here');
});
afterAll(() => rm(data, { recursive: true, force: true }));

test('each language is listed once, and nothing that is none', async () => {
  const files = await languageFiles(folder);
  expect(files).toEqual(['ara.traineddata', 'chi_sim.traineddata', 'deu.traineddata']);
  expect(files.map(languageOf)).toEqual(['ara', 'chi_sim', 'deu']);
  expect(await languageFiles(join(data, 'nowhere'))).toEqual([]);
});

test('the worker is given the list and the files of it', async () => {
  const list = await readLanguageFile(folder, '/languages/index.json');
  expect(JSON.parse(new TextDecoder().decode(list?.bytes))).toHaveLength(3);
  const file = await readLanguageFile(folder, '/languages/deu.traineddata');
  expect(new TextDecoder().decode(file?.bytes)).toBe('deu.traineddata');
});

test.each([
  '/languages/notes.txt',
  '/languages/..',
  '/languages/../journal.traineddata',
  '/languages/%2e%2e%2fjournal.traineddata',
  '/languages/fra.traineddata',
  '/languages/',
  '/index.html',
])('%s is given out', async (pathname) => {
  expect(await readLanguageFile(folder, pathname)).toBeNull();
});
