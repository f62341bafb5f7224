import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CommandLine, openCommandLine } from './testing/commandLine';

let line: CommandLine;
beforeEach(async () => {
  line = await openCommandLine();
  await line.assay('new', 'case.assay');
});
afterEach(() => line.remove());

const heading = 'Żądło nad Łyną';
const polish = `${heading}\n\nThe bridge fell at noon. Mówią, że zginęło sześć osób.\n\nA bell rang twice.\n`;

async function misreadCase(): Promise<string> {
  await line.write('note.txt', new Uint8Array(iconv.encode(polish, 'windows-1250')));
  const [{ id }] = await line.json('import', 'case.assay', 'note.txt');
  await line.assay('update', 'case.assay', '--source', id, '--encoding', 'koi8-r');
  return id;
}

const source = async () => (await line.json('list', 'case.assay', 'sources'))[0];

it('a corrected encoding keeps the highlights, the bytes and the earlier reading', async () => {
  const id = await misreadCase();
  const before = await source();
  expect(before.encoding).toBe('koi8-r');
  const misread = (await line.assay('text', 'case.assay', id)).output.split('\n')[0] as string;
  for (const quote of [misread, 'fell', 'A bell rang'])
    await line.assay('highlight', 'case.assay', id, '--quote', quote);
  const answer = await line.json('update', 'case.assay', '--source', id, '--encoding', 'cp1250');
  expect(answer).toMatchObject([
    { state: 'exact', found: heading },
    { state: 'exact', found: 'fell' },
    { state: 'exact', found: 'A bell rang' },
  ]);
  const listed = await line.json('list', 'case.assay', 'highlights');
  expect(listed.map((each: { exact: string }) => each.exact)).toEqual([heading, 'fell', 'A bell rang']);
  expect((await line.assay('text', 'case.assay', id)).output).toBe(polish);
  const after = await source();
  expect(after).toMatchObject({
    encoding: 'windows-1250',
    reading: { encoding: 'windows-1250' },
    sha256: before.sha256,
    importedAt: before.importedAt,
    readAt: '2026-05-05T09:12:00.000Z',
    fileModifiedAt: before.fileModifiedAt,
  });
  expect(after.earlierVersions.at(-1)).toMatchObject({ encoding: 'koi8-r', textSha256: before.textSha256 });
  expect((await line.assay('verify', 'case.assay')).code).toBe(0);
});

it('a title that was misread is mended with the text', async () => {
  await line.write('note.md', new Uint8Array(iconv.encode(`# ${polish}`, 'windows-1250')));
  const [{ id }] = await line.json('import', 'case.assay', 'note.md');
  await line.assay('update', 'case.assay', '--source', id, '--encoding', 'koi8-r');
  expect((await source()).title).not.toBe(heading);
  await line.assay('update', 'case.assay', '--source', id, '--encoding', 'windows-1250');
  expect((await source()).title).toBe(heading);
});

it('the same reading twice, and choices that are none, change nothing', async () => {
  const id = await misreadCase();
  const history = (await line.json('list', 'case.assay', 'history')).length;
  for (const [words, code, message] of [
    [['--source', id, '--encoding', 'koi8-r'], 1, /nothing is different/],
    [['--source', id, '--reread'], 1, /nothing is different/],
    [['--source', id, '--encoding', 'klingon'], 2, /no encoding “klingon”.*windows-1250/],
    [['--source', id, '--whole-page'], 1, /leaves no such choice/],
    [['--source', id, '--whole-page', '--article'], 2, /contradict/],
    [['--source', id], 2, /either a newer file or how/],
    [[id, 'note.txt', '--reread'], 2, /either a newer file or how/],
    [[id, 'note.txt'], 1, /byte for byte/],
  ] as const)
    expect(await line.assay('update', 'case.assay', ...words)).toMatchObject({
      code,
      errors: expect.stringMatching(message),
    });
  expect(await line.json('list', 'case.assay', 'history')).toHaveLength(history);
});
