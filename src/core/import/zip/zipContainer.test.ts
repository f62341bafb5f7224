import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { takeInAll } from '../takeInAll';
import { fixture } from '../testing/fixture';
import { pngBytes } from '../testing/tinyPictures';

const caseId = '3f1f7a54-3c7e-4d5e-9a51-0a2f7f6e0c11';

async function takeIn(bytes: Uint8Array, fileName = 'box.zip') {
  const input = { bytes, fileName, filePath: null, caseId, at: '2031-04-02T08:00:00.000Z', by: 'A' };
  const taken: string[] = [];
  const left: string[] = [];
  for await (const { name, result } of takeInAll(input)) {
    if (result.ok) taken.push(`${name}: ${result.value.source.kind}`);
    else left.push(`${result.error.code}: ${result.error.message}`);
  }
  return { taken, left };
}

const zip = (files: Zippable) => zipSync(files, { mtime: new Date('2030-01-02T03:04:06') });
const words = strToU8('The weir was opened at six in the morning.');

test('members become sources with their path and time; an archive in the archive is unpacked too', async () => {
  const inner = zip({ 'b.txt': words, 'deep/c.md': strToU8('# Heading\n\nwords') });
  const bytes = zip({
    'notes/a.txt': words,
    'inner.zip': inner,
    'statement.docx': fixture('statement.docx').bytes,
  });
  expect(await takeIn(bytes)).toEqual({
    taken: [
      'box.zip › notes/a.txt: txt',
      'box.zip › inner.zip › b.txt: txt',
      'box.zip › inner.zip › deep/c.md: markdown',
      'box.zip › statement.docx: docx',
    ],
    left: [],
  });
  const input = {
    bytes,
    fileName: 'box.zip',
    filePath: null,
    caseId,
    at: '2031-04-02T08:00:00.000Z',
    by: 'A',
  };
  for await (const { result } of takeInAll(input)) {
    expect(result).toMatchObject({
      value: {
        source: {
          fileName: 'a.txt',
          fileModifiedAt: expect.stringMatching(/^2030-01-02T03:04:06/),
          partOf: { fileName: 'box.zip', path: 'notes/a.txt', sourceId: null },
        },
      },
    });
    break;
  }
});

test('a document stored in an archive without packing does not make the archive a document', async () => {
  const bytes = zipSync({ 'statement.docx': [fixture('statement.docx').bytes, { level: 0 }] });
  expect((await takeIn(bytes)).taken).toEqual(['box.zip › statement.docx: docx']);
});

test('system files are left out and counted; files of a saved page are no sources', async () => {
  const { taken, left } = await takeIn(
    zip({
      'a.txt': words,
      '.DS_Store': words,
      '__MACOSX/._a.txt': words,
      'x/Thumbs.db': words,
      'The dam.html': strToU8('<!doctype html><p>The weir was opened.<img src="The%20dam_files/a.png">'),
      'The dam_files/a.png': pngBytes,
      'The dam_files/frames/b.html': strToU8('<!doctype html><p>advertisement'),
    }),
  );
  expect(taken).toEqual(['box.zip › a.txt: txt', 'box.zip › The dam.html: html']);
  expect(left).toEqual([expect.stringContaining('Left out 3 files that systems keep for themselves')]);
});

test('names that lead out of the archive, links and locked members are left out by name', async () => {
  const { taken, left } = await takeIn(
    zip({
      '../../etc/cron.d/x': words,
      '/etc/passwd': words,
      'C:\\x.txt': words,
      '..\\y.txt': words,
      'a.txt': words,
    }),
  );
  expect(taken).toEqual(['box.zip › a.txt: txt']);
  expect(left).toEqual([
    expect.stringMatching(/leads out of the archive.*etc\/cron\.d\/x.*etc\/passwd.*x\.txt.*y\.txt/),
  ]);
});

test('a name of a prototype pollutes nothing', async () => {
  const bytes = zip({ '__proto__.txt': words, 'constructor/prototype.txt': words });
  expect((await takeIn(bytes)).taken).toHaveLength(2);
  expect(({} as Record<string, unknown>).txt).toBeUndefined();
});

/** An archive whose directory says what the test wants; the members share one local header. */
function liar(entries: number, packed: Uint8Array, stated: number): Uint8Array {
  const whole = zipSync({ a: packed }, { level: 9 });
  const directoryAt = whole.findLastIndex(
    (byte, at) => byte === 0x50 && whole[at + 1] === 0x4b && whole[at + 2] === 1 && whole[at + 3] === 2,
  );
  const entry = whole.slice(directoryAt, whole.length - 22);
  new DataView(entry.buffer).setUint32(24, stated, true);
  const end = whole.slice(-22);
  const view = new DataView(end.buffer);
  view.setUint16(8, Math.min(entries, 65_535), true);
  view.setUint16(10, Math.min(entries, 65_535), true);
  view.setUint32(12, entries * entry.length, true);
  const bytes = new Uint8Array(directoryAt + entries * entry.length + 22);
  bytes.set(whole.subarray(0, directoryAt));
  for (let number = 0; number < entries; number++) bytes.set(entry, directoryAt + number * entry.length);
  bytes.set(end, directoryAt + entries * entry.length);
  return bytes;
}

const zeros = new Uint8Array(10_000_000);

test.each<[string, Uint8Array, string, RegExp]>([
  ['members that share their bytes', liar(90, zeros, zeros.length), 'archive-bomb', /250 times/],
  [
    'members that share their bytes and lie about it',
    liar(60, words, words.length),
    'archive-bomb',
    /lie over each other/,
  ],
  ['a terabyte by its own word', liar(400, words, 0xfffffff0), 'archive-bomb', /1024 MiB/],
  ['65,535 members', liar(65_535, words, words.length), 'archive-too-many', /20,000/],
  ['a member larger than stated', liar(1, zeros, 1_000), 'holds-nothing', /no file/],
  ['an end that is gone', zip({ 'a.txt': words }).subarray(0, 60), 'archive-damaged', /damaged/],
])('%s: refused in a sentence that names file and bound', async (_, bytes, code, bound) => {
  const { taken, left } = await takeIn(bytes);
  expect(taken).toEqual([]);
  expect(left.at(-1)).toMatch(new RegExp(`^${code}: .*“box.zip”`));
  expect(left.join('\n')).toMatch(bound);
});

test('archives in archives without end come to an end', async () => {
  let bytes = zip({ 'a.txt': words });
  for (let depth = 0; depth < 12; depth++) bytes = zip({ 'again.zip': bytes });
  const { taken, left } = await takeIn(bytes);
  expect(taken).toEqual([]);
  expect(left).toEqual([expect.stringMatching(/^nested-too-deep: .*5 files deep/)]);
});
