import { expect, test, vi } from 'vitest';
import { fail, ok } from '../model/result';
import { sourceRowSchema } from '../model/rows';
import { sha256Hex } from '../text/hash';
import { type TakenFile, takeInAll } from './takeInAll';
import type { ContainedFile, ContainerFormat, Importer } from './types';

/** A file of these tests: `BOX` only holds files, `MAIL` is a document with attachments, `MANY` holds itself. */
interface Packed {
  readonly [path: string]: string | Uint8Array;
}

function pack(kind: 'BOX' | 'MAIL', files: Packed): Uint8Array {
  const list = Object.entries(files).map(([path, content]) => [path, [...bytesOf(content)]]);
  return bytesOf(`${kind}${JSON.stringify(list)}`);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function unpack(bytes: Uint8Array): ContainedFile[] {
  const list = JSON.parse(new TextDecoder().decode(bytes).slice(4).trimStart()) as [string, number[]][];
  return list.map(([path, content]) => ({
    path,
    bytes: Uint8Array.from(content),
    modifiedAt: '2014-07-25T10:00:00Z',
  }));
}

vi.mock('./registry', async (original) => {
  const real = await original<typeof import('./registry')>();
  const begins = (bytes: Uint8Array, word: string) =>
    new TextDecoder().decode(bytes.subarray(0, word.length)) === word;
  const box: ContainerFormat = {
    ...{ name: 'box', label: 'Box', extensions: ['box'], maximumBytes: 1_000_000 },
    recognise: ({ bytes }) => (begins(bytes, 'BOX') ? 0.95 : 0),
    async unpack({ bytes, fileName }) {
      if (begins(bytes, 'BOXbroken')) return fail('box-broken', `“${fileName}” is broken.`);
      if (begins(bytes, 'BOXthrow')) throw new Error('inside');
      if (begins(bytes, 'BOXmany'))
        return ok({
          files: Array.from({ length: 20_050 }, (_, place) => ({
            path: `${place}.txt`,
            bytes: bytesOf('x'),
            modifiedAt: null,
          })),
          warnings: [],
        });
      if (begins(bytes, 'BOXself'))
        return ok({
          files: [
            { path: 'self.box', bytes: bytesOf(`${new TextDecoder().decode(bytes)} `), modifiedAt: null },
          ],
          warnings: [],
        });
      if (begins(bytes, 'BOXwide')) {
        const wide = new Uint8Array(100 * 1024 ** 2);
        wide.set(bytesOf('BOX'));
        const files = ['a', 'b', 'c', 'd', 'e'].map((path) => ({ path, bytes: wide, modifiedAt: null }));
        return ok({ files, warnings: [] });
      }
      return ok({ files: unpack(bytesOf(` ${new TextDecoder().decode(bytes)}`)), warnings: [] });
    },
  };
  const text = real.importers.find(({ name }) => name === 'txt') as Importer;
  const mail: Importer = {
    ...text,
    name: 'mail',
    recognise: ({ bytes }) => (begins(bytes, 'MAIL') ? 0.95 : 0),
    async read(input) {
      const read = await text.read({ ...input, bytes: bytesOf('A letter with things in it.') });
      return read.ok ? ok({ ...read.value, contains: unpack(input.bytes) }) : read;
    },
  };
  return { ...real, importers: [...real.importers, mail], containers: [box] };
});

async function all(fileName: string, bytes: Uint8Array): Promise<TakenFile[]> {
  const taken: TakenFile[] = [];
  const given = { filePath: `/in/${fileName}`, caseId: '018f2f6e-0000-7000-8000-000000000001' as const };
  for await (const file of takeInAll({
    ...{ bytes, fileName, ...given, at: '2031-05-03T10:00:00.000Z', by: 'Tester' },
    fileModifiedAt: '2031-01-01T00:00:00.000Z',
  }))
    taken.push(file);
  return taken;
}

const sources = (taken: readonly TakenFile[]) =>
  taken.map(({ result }) => {
    if (!result.ok) throw new Error(result.error.message);
    expect(sourceRowSchema.safeParse(result.value.source).error).toBeUndefined();
    return result.value.source;
  });

test('an attachment knows the mail it came in, and the mail nothing of a container', async () => {
  const mail = pack('MAIL', { 'note.txt': 'Nine guards were killed.' });
  const taken = await all('a.eml', mail);
  expect(taken.map(({ name }) => name)).toEqual(['a.eml', 'a.eml › note.txt']);
  const [letter, note] = sources(taken);
  expect(letter?.partOf).toBeUndefined();
  expect(letter?.fileModifiedAt).toBe('2031-01-01T00:00:00.000Z');
  expect(note).toMatchObject({
    fileName: 'note.txt',
    filePath: null,
    fileModifiedAt: '2014-07-25T10:00:00Z',
    partOf: { sourceId: letter?.id, fileName: 'a.eml', sha256: sha256Hex(mail), path: 'note.txt' },
  });
  expect(note?.id).not.toBe(letter?.id);
});

test('a file in an archive in a mail still leads to the mail, and one in an archive to the file received', async () => {
  const inner = pack('BOX', { 'deep/list.txt': 'A list.' });
  const mail = pack('MAIL', { 'papers.box': inner });
  const box = pack('BOX', { 'mails/a.eml': mail, 'again.box': inner });
  const taken = await all('all.box', box);
  expect(taken.map(({ name }) => name)).toEqual([
    'all.box › mails/a.eml',
    'all.box › mails/a.eml › papers.box › deep/list.txt',
    'all.box › again.box › deep/list.txt',
  ]);
  const [letter, list, again] = sources(taken);
  const outermost = { sourceId: null, fileName: 'all.box', sha256: sha256Hex(box) };
  expect(letter?.partOf).toEqual({ ...outermost, path: 'mails/a.eml' });
  expect(list?.partOf).toMatchObject({
    sourceId: letter?.id,
    sha256: sha256Hex(mail),
    path: 'papers.box › deep/list.txt',
  });
  expect(again?.partOf).toEqual({ ...outermost, path: 'again.box › deep/list.txt' });
  expect(letter?.fileName).toBe('a.eml');
});

test.each([
  ['BOXbroken', 'box-broken'],
  ['BOXthrow', 'document-unreadable'],
  [pack('BOX', {}), 'holds-nothing'],
  ['\u0001\u0002\u0003\u0000binary', 'type-unknown'],
])('one member that cannot be read (%#) does not keep the others out', async (content, code) => {
  const taken = await all('x.box', pack('BOX', { 'a.txt': 'First.', 'b.dat': content, 'c.txt': 'Last.' }));
  expect(taken.map(({ name }) => name)).toEqual(['x.box › a.txt', 'x.box › b.dat', 'x.box › c.txt']);
  expect(taken.map(({ result }) => (result.ok ? 'ok' : result.error.code))).toEqual(['ok', code, 'ok']);
});

test('archives in archives without end do end, and the bound is named', async () => {
  const taken = await all('x.box', bytesOf('BOXself'));
  expect(taken).toHaveLength(1);
  const [{ name, result }] = taken as [TakenFile];
  expect(!result.ok && result.error).toMatchObject({ code: 'nested-too-deep' });
  expect(!result.ok && result.error.message).toContain('5 files deep');
  expect(name.split(' › ')).toHaveLength(6);
});

test('an archive that is in another many times over is gone through more than once', async () => {
  const inner = pack('BOX', { 'a.txt': 'First.', 'b.txt': 'Last.' });
  const taken = await all('x.box', pack('BOX', { '1.box': inner, '2.box': inner, '3.box': inner }));
  expect(taken.map(({ name, result }) => [name, result.ok || result.error.message])).toEqual([
    ['x.box › 1.box › a.txt', true],
    ['x.box › 1.box › b.txt', true],
    ['x.box › 2.box', '“x.box › 2.box” is “x.box › 1.box” again, byte for byte.'],
    ['x.box › 3.box', '“x.box › 3.box” is “x.box › 1.box” again, byte for byte.'],
  ]);
});

test('a few bytes that become very many are all gone through', async () => {
  const taken = await all('x.box', bytesOf('BOXwide'));
  const said = taken.map(({ result }) => (result.ok ? 'ok' : result.error.message));
  expect(said).toHaveLength(3);
  expect(said[2]).toContain('more than 256 MiB');
});

test('beyond the bound of files nothing more is read, and that is said once', async () => {
  let read = 0;
  const refused: string[] = [];
  const input = {
    ...{ bytes: bytesOf('BOXmany'), fileName: 'x.box', filePath: null, at: '2031-05-03T10:00:00.000Z' },
    ...{ caseId: '018f2f6e-0000-7000-8000-000000000001' as const, by: 'Tester' },
  };
  for await (const { result } of takeInAll(input))
    if (result.ok) read++;
    else refused.push(result.error.code);
  expect(read).toBe(19_999);
  expect(refused).toEqual(['too-many-files']);
}, 60_000);
