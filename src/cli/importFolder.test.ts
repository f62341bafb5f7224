import { mkdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pngBytes } from '@core/import/testing/tinyPictures';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CommandLine, openCommandLine } from './testing/commandLine';

let line: CommandLine;
beforeEach(async () => {
  line = await openCommandLine();
  await line.assay('new', 'case.assay');
});
afterEach(() => line.remove());

it('walks a folder in the order of names, past links, hidden files and the files of a saved page', async () => {
  const folder = line.path('in.folder');
  for (const part of ['b', 'B', '.git', 'page_files', 'loose_files', 'empty'])
    await mkdir(join(folder, part), { recursive: true });
  const written = [
    ...['b/2.txt', 'b/10.txt', 'B/x.txt', 'a.txt', '.hidden.txt', '.git/config.txt'],
    ...['page.html', 'page_files/script.txt', 'loose_files/kept.txt'],
  ];
  for (const name of written) await line.write(join('in.folder', name), `<p>The words of ${name}.</p>`);
  await line.write('secret.txt', 'Nobody asked for this.');
  await symlink(line.path('secret.txt'), join(folder, 'link.txt'));
  await symlink(folder, join(folder, 'b', 'loop'));
  const taken: { file: string }[] = await line.json('import', 'case.assay', 'in.folder');
  expect(taken.map(({ file }) => file.slice(folder.length + 1))).toEqual([
    ...['B/x.txt', 'a.txt', 'b/10.txt', 'b/2.txt', 'loose_files/kept.txt', 'page.html'],
  ]);
});

it('takes the pictures beside a saved page along, whether the folder or the page is given, and keeps them in the case', async () => {
  await mkdir(line.path('web.folder/dam_files'), { recursive: true });
  const page = '<!doctype html><p>The dam.</p><img src="./dam_files/map.png" alt="Map">';
  await line.write('web.folder/dam.html', page);
  await writeFile(line.path('web.folder/dam_files/map.png'), pngBytes);
  await line.write('web.folder/dam_files/style.css', 'p { color: red }');
  await line.assay('new', 'other.assay');
  expect(await line.json('import', 'case.assay', 'web.folder')).toMatchObject([{ kind: 'html' }]);
  expect(await line.json('import', 'other.assay', line.path('web.folder/dam.html'))).toMatchObject([
    { kind: 'html' },
  ]);
  const [source] = await line.json('list', 'case.assay', 'sources');
  expect(source.companions).toMatchObject({ files: 1 });
  expect((await line.json('list', 'other.assay', 'sources'))[0].companions).toEqual(source.companions);
  expect(await line.assay('verify', 'case.assay')).toMatchObject({ code: 0 });
  await line.assay('update', 'case.assay', '--source', source.title, '--whole-page');
  expect((await line.json('list', 'case.assay', 'sources'))[0].companions).toEqual(source.companions);
});

it('records the time of the file, its path, and the handling mark, and lists all of it', async () => {
  const path = await line.write('depot.txt', 'Nine guards were killed at the fence, the Monitor said.');
  await utimes(path, new Date(0), new Date('2014-07-25T10:00:00.000Z'));
  await line.assay('import', 'case.assay', 'depot.txt', '--handling', ' TLP:AMBER ', '--by', 'Rana');
  const [source] = await line.json('list', 'case.assay', 'sources');
  expect(source).toMatchObject({
    handling: 'TLP:AMBER',
    fileModifiedAt: '2014-07-25T10:00:00.000Z',
    filePath: path,
    fileName: 'depot.txt',
    importedBy: 'Rana',
    importer: { name: 'txt', version: expect.stringMatching(/^\d+$/) },
    encoding: 'utf-8',
    capturedAt: null,
    partOf: null,
    facts: [],
    fields: [],
    note: null,
    earlierVersions: [],
  });
});

it('keeps the file time of an earlier version with that version', async () => {
  const first = await line.write('depot.txt', 'Nine guards were killed at the fence.');
  const second = await line.write('newer.txt', 'Ten guards were killed at the fence.');
  await utimes(first, new Date(0), new Date('2014-07-25T10:00:00.000Z'));
  await utimes(second, new Date(0), new Date('2014-07-26T10:00:00.000Z'));
  await line.assay('import', 'case.assay', 'depot.txt', '--handling', 'TLP:RED');
  await line.assay('update', 'case.assay', 'depot', 'newer.txt');
  const [source] = await line.json('list', 'case.assay', 'sources');
  expect(source).toMatchObject({ fileModifiedAt: '2014-07-26T10:00:00.000Z', handling: 'TLP:RED' });
  expect(source.earlierVersions).toMatchObject([{ fileModifiedAt: '2014-07-25T10:00:00.000Z' }]);
});

it('points out nearly the same text under several names, and recognises the same bytes', async () => {
  const agency = Array.from({ length: 120 }, (_, place) => `word${place * 7}`).join(' ');
  await line.write('courier.txt', `${agency} The Courier.`);
  await line.write('gazette.txt', `${agency} By our correspondent.`);
  await line.write('other.txt', 'Something else altogether, and rather short.');
  const [courier, gazette] = await line.json(
    'import',
    'case.assay',
    'courier.txt',
    'gazette.txt',
    'other.txt',
  );
  const listed = await line.json('list', 'case.assay', 'sources');
  const near = listed.map((each: { nearDuplicates: object[] }) => each.nearDuplicates);
  expect(near).toEqual([
    [{ id: gazette.id, kind: 'same', overlap: expect.any(Number) }],
    [{ id: courier.id, kind: 'same', overlap: expect.any(Number) }],
    [],
  ]);
  expect(near[0][0].overlap).toBeGreaterThan(0.9);
});
