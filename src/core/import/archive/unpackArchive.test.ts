import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openArchive } from './openArchive';
import { unpackArchive } from './unpackArchive';

const everything = () => true;

/** Writes into the directory record of an archive's only member; `at` counts from the record's start. */
function patched(archive: Uint8Array, at: number, value: number): Uint8Array {
  const copy = archive.slice();
  const record = copy.findIndex(
    (_, place) => copy[place] === 0x50 && copy[place + 1] === 0x4b && copy[place + 2] === 1,
  );
  new DataView(copy.buffer).setUint32(record + at, value, true);
  return copy;
}

/** An archive of two members whose names, of one length, are changed after it was made. */
function named(first: string, second: string): Uint8Array {
  const stand = ['1', '2'].map((digit) => digit.repeat(first.length)) as [string, string];
  const archive = zipSync({ [stand[0]]: strToU8('one'), [stand[1]]: strToU8('two') });
  const binary = [...archive].map((byte) => String.fromCharCode(byte)).join('');
  return strToU8(binary.replaceAll(stand[0], first).replaceAll(stand[1], second), true);
}

const one = zipSync({ 'a.txt': strToU8('word '.repeat(100)) }, { mtime: '2031-04-02T12:00:00' });

test('members come by name with their bytes and the time without a zone', () => {
  const read = unpackArchive(one, 'a.zip', everything);
  if (!read.ok) throw new Error(read.error.message);
  const member = read.value.get('a.txt');
  expect(new TextDecoder().decode(member?.bytes)).toBe('word '.repeat(100));
  expect(member?.modifiedAt).toBe('2031-04-02T12:00:00');
});

test('an archive behind a program that unpacks it is read', () => {
  const behind = new Uint8Array(500 + one.length);
  behind.set(one, 500);
  expect(unpackArchive(behind, 'a.zip', everything)).toMatchObject({ ok: true });
});

test.each<[string, string, Uint8Array]>([
  ['cut off', 'archive-damaged', one.slice(0, -30)],
  ['of one byte', 'archive-damaged', Uint8Array.of(0x50)],
  ['of a member that is longer than stated', 'archive-damaged', patched(one, 24, 10)],
  ['of a member that is shorter than stated', 'archive-damaged', patched(one, 24, 10_000)],
  ['of a member beyond the end', 'archive-damaged', patched(one, 42, 100_000)],
  ['of a member said to be huge', 'archive-bomb', patched(one, 24, 0xfffffff0)],
  ['of zeros', 'archive-bomb', zipSync({ 'a.txt': new Uint8Array(20 * 1024 * 1024) })],
  ['encrypted', 'archive-encrypted', patched(one, 8, 0x0008_0001)],
  ['of two members with one name', 'archive-unsafe', named('a.txt', 'a.txt')],
])('an archive that is %s is refused by name', (_, code, bytes) => {
  expect(unpackArchive(bytes, 'a.zip', everything)).toMatchObject({
    ok: false,
    error: { code, message: expect.stringContaining('“a.zip”') },
  });
});

test('more members than the bound are refused before any is looked at', () => {
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`${number}`, strToU8('x')])),
  );
  const bounds = { entries: 10, bytes: 1_000, ratio: 10, ratioFrom: 1_000 };
  expect(openArchive(many, 'a.zip', bounds)).toMatchObject({
    error: { code: 'archive-too-many', message: expect.stringContaining('10 files') },
  });
});

test('names that lead out of the archive are passed over and told', () => {
  const names = ['../up.txt', 'in/../../up.txt', '/root.txt', 'C:\\windows.txt', '..\\up.txt', 'good.txt'];
  const archive = zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
  const read = unpackArchive(archive, 'a.zip', everything);
  expect(read.ok && [...read.value.keys()]).toEqual(['good.txt']);
  const opened = openArchive(archive, 'a.zip');
  expect(opened.ok && opened.value.filter(({ obstacle }) => obstacle === 'unsafe-name')).toHaveLength(5);
});

test('links are never followed', () => {
  const link = zipSync({ link: [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
  const opened = openArchive(link, 'a.zip');
  expect(opened.ok && opened.value[0]?.obstacle).toBe('link');
  expect(unpackArchive(link, 'a.zip', everything)).toMatchObject({ ok: true, value: new Map() });
});

test('a member named like a member of objects is a member like any other', () => {
  const read = unpackArchive(named('__proto__', 'other.txt'), 'a.zip', everything);
  expect(read.ok && [...read.value.keys()]).toEqual(['__proto__', 'other.txt']);
});
