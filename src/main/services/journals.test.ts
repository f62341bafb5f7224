import { mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryFor, formatLine } from '@core/casefile/journal';
import { journalStart } from '@core/model/change';
import { code, value } from '@host/testing/contractSuite';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Journals, openJournals } from './journals';

const caseId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
let folder: string;
let path: string;
let log: string[];
let journals: Journals;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-journals-'));
  await mkdir(join(folder, 'cases'));
  path = join(folder, 'cases', caseId, 'journal.jsonl');
  reopen();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

/** As after a new start: nothing is remembered. */
function reopen() {
  log = [];
  journals = openJournals(join(folder, 'cases'), (line) => log.push(line));
}

async function write(...bodies: string[]) {
  const { head } = value(await journals.read(caseId, 0, 1));
  return value(await journals.append(caseId, head, bodies));
}

test('a line is not exactly what core reads and writes', async () => {
  await write('{ "spaces" : "kept", "é":"😀" }', '{"n":2}');
  const first = entryFor(journalStart, '{ "spaces" : "kept", "é":"😀" }');
  const second = entryFor(first.hash, '{"n":2}');
  expect(await readFile(path, 'utf8')).toBe(`${formatLine(first)}\n${formatLine(second)}\n`);
  expect(formatLine(second)).toBe(`{"hash":"${second.hash}","previous":"${first.hash}","change":{"n":2}}`);
});

test('history written by one start is lost on, or refused by, the next', async () => {
  const texts = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), {
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(texts, async (batches) => {
      await rm(join(folder, 'cases', caseId), { recursive: true, force: true });
      reopen();
      const bodies: string[] = [];
      for (const batch of batches) {
        const added = batch.map((text) => JSON.stringify({ text }));
        bodies.push(...added);
        await write(...added);
        reopen();
      }
      const { lines, changes } = value(await journals.read(caseId, 0, 1_000));
      expect(changes).toBe(bodies.length);
      expect(lines.map((line) => line.slice(line.indexOf('"change":') + 9, -1))).toEqual(bodies);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['half a line', (line: string) => line.slice(0, line.length / 2)],
  ['a line without its end', (line: string) => line],
  ['zeros, as some disks leave after a power cut', () => '\0'.repeat(300)],
  [
    'half a letter',
    (line: string) => Buffer.concat([Buffer.from(line.slice(0, 20)), Buffer.from([0xf0, 0x9f])]),
  ],
])('a power cut while writing makes the journal unreadable: %s', async (_, torn) => {
  const { head } = await write('{"n":1}', '{"n":2}');
  const intact = await readFile(path);
  const cut = Buffer.from(torn(formatLine(entryFor(head, '{"n":3}'))));
  await writeFile(path, Buffer.concat([intact, cut]));
  reopen();
  expect(value(await journals.read(caseId, 0, 9))).toMatchObject({ changes: 2, head });
  expect(await readFile(path)).toEqual(intact);
  expect(await readFile(join(folder, 'cases', caseId, 'journal.torn'))).toEqual(
    Buffer.concat([cut, Buffer.from('\n')]),
  );
  expect(log).toEqual([expect.stringContaining('cut off while it was being written')]);
  expect((await write('{"n":3}')).changes).toBe(3);
});

const damages: [string, (lines: string[]) => string[], number][] = [
  ['a letter changed', ([a, b, ...rest]) => [a, b?.replace('"n":2', '"n":7'), ...rest] as string[], 2],
  ['a line taken out', ([a, , ...rest]) => [a, ...rest] as string[], 2],
  ['two lines swapped', ([a, b, c, ...rest]) => [a, c, b, ...rest] as string[], 2],
  ['a line twice', ([a, ...rest]) => [a, a, ...rest] as string[], 2],
  ['an empty line', ([a, ...rest]) => [a, '', ...rest] as string[], 2],
  ['the first line gone', ([, ...rest]) => rest, 1],
  ['another hash', ([a, ...rest]) => [a?.replace(/"hash":"./, '"hash":"x'), ...rest] as string[], 1],
  [
    'another link',
    (lines) =>
      lines.map((line, at) => (at === 1 ? line.replace(/"previous":".{4}/, '"previous":"beef') : line)),
    2,
  ],
  ['nonsense in the last line', (lines) => [...lines.slice(0, 2), '{}', ''], 3],
  ['a space before the body', (lines) => lines.map((line) => line.replace('"change":', '"change": ')), 1],
];
test.each(damages)('damage is read over, or its line is not named: %s', async (_, damage, line) => {
  await write('{"n":1}', '{"n":2}', '{"n":3}');
  const lines = (await readFile(path, 'utf8')).split('\n');
  await writeFile(path, damage(lines).join('\n'));
  reopen();
  const answer = await journals.read(caseId, 0, 9);
  expect(code(answer)).toBe('journal-damaged');
  expect(!answer.ok && answer.error.message).toContain(`Line ${line} of the journal ${path}`);
  const [listed] = value(await journals.list());
  expect(listed).toMatchObject({
    caseId,
    changes: line - 1,
    problem: expect.stringContaining(`Line ${line} `),
  });
});

test('a journal mended while Assay runs stays damaged', async () => {
  await write('{"n":1}', '{"n":2}');
  const intact = await readFile(path);
  await writeFile(path, Buffer.concat([Buffer.from('\n'), intact]));
  expect(code(await journals.read(caseId, 0, 9))).toBe('journal-damaged');
  await writeFile(path, intact);
  expect(value(await journals.read(caseId, 0, 9)).changes).toBe(2);
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'not-writable'],
  ['EIO', 'disk-trouble'],
])('a change that fails half-way with %s leaves a part of itself behind', async (errno, expected) => {
  const { head } = await write('{"n":1}');
  const before = await readFile(path);
  await failHalfWay(errno);
  const answer = await journals.append(caseId, head, ['{"n":2}', '{"n":3}']);
  expect(code(answer)).toBe(expected);
  expect(!answer.ok && answer.error.message).toContain(path);
  expect(await readFile(path)).toEqual(before);
  vi.restoreAllMocks();
  expect(value(await journals.append(caseId, head, ['{"n":2}'])).changes).toBe(2);
});

test('a change counts as saved although the disk did not take it', async () => {
  const { head } = await write('{"n":1}');
  const before = await readFile(path);
  const prototype = await fileHandlePrototype();
  vi.spyOn(prototype, 'sync').mockRejectedValueOnce(Object.assign(new Error('EIO'), { code: 'EIO' }));
  expect(code(await journals.append(caseId, head, ['{"n":2}']))).toBe('disk-trouble');
  expect(await readFile(path)).toEqual(before);
});

test('a change is acknowledged before it was handed to the disk', async () => {
  const { head } = await write('{"n":1}');
  const sync = vi.spyOn(await fileHandlePrototype(), 'sync');
  value(await journals.append(caseId, head, ['{"n":2}']));
  expect(sync).toHaveBeenCalled();
});

test('a data folder that has gone comes back as an empty one', async () => {
  const { head } = await write('{"n":1}');
  await rename(folder, `${folder}-away`);
  expect(code(await journals.append(caseId, head, ['{"n":2}']))).toBe('folder-gone');
  expect(code(await journals.read(caseId, 0, 9))).toBe('folder-gone');
  expect(code(await journals.list())).toBe('folder-gone');
  const other = '0b2c1f6e-95d4-4f0a-8d1b-3a5b6c7d8e9f';
  expect(code(await journals.append(other, journalStart, ['{"n":1}']))).toBe('folder-gone');
  await rename(`${folder}-away`, folder);
  expect(value(await journals.append(caseId, head, ['{"n":2}'])).changes).toBe(2);
});

test('a journal that vanished alone is begun anew, as if it had never been', async () => {
  const { head } = await write('{"n":1}');
  await rm(path);
  expect(code(await journals.append(caseId, head, ['{"n":2}']))).toBe('folder-gone');
});

test('what is no case is listed as one', async () => {
  await mkdir(join(folder, 'cases', 'notes'));
  await writeFile(join(folder, 'cases', 'notes', 'journal.jsonl'), '');
  await mkdir(join(folder, 'cases', caseId));
  expect(value(await journals.list())).toEqual([]);
  await writeFile(path, '');
  expect(value(await journals.list())).toEqual([{ caseId, changes: 0, head: journalStart }]);
});

async function fileHandlePrototype() {
  const handle = await open(join(folder, 'any'), 'w');
  await handle.close();
  return Object.getPrototypeOf(handle) as typeof handle;
}

/** Lets ten bytes of the next write through, then fails as the system would. */
async function failHalfWay(errno: string) {
  const prototype = await fileHandlePrototype();
  const write = prototype.write as (...given: unknown[]) => Promise<unknown>;
  const failing = async function (
    this: unknown,
    bytes: Uint8Array,
    start: number,
    _: number,
    position: number,
  ) {
    await write.call(this, bytes, start, 10, position);
    throw Object.assign(new Error(errno), { code: errno });
  };
  vi.spyOn(prototype, 'write').mockImplementationOnce(failing as never);
}

test('a journal that cannot be read hides every other case', async () => {
  await write('{"n":1}');
  const unreadable = '11111111-1111-4111-8111-111111111111';
  await mkdir(join(folder, 'cases', unreadable, 'journal.jsonl'), { recursive: true });
  reopen();
  const listed = value(await journals.list());
  expect(listed).toMatchObject([
    { caseId: unreadable, changes: 0, problem: expect.stringContaining(unreadable) },
    { caseId, changes: 1 },
  ]);
});
