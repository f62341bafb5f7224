import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { IncomingFile } from './incomingFile';
import { UnfinishedImports } from './UnfinishedImports';

const caseId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const otherCase = '0b2c1f6e-95d4-4f0a-8d1b-3a5b6c7d8e9f';
const modifiedAt = '2031-04-02T08:00:00.000Z';

/** A file nobody has to keep: it comes by itself, or not at all. */
function named(name: string, path: string | null = null): IncomingFile {
  return { name, path, size: 1, modifiedAt: null, read: async () => 'not read here' };
}

/** A file as it is dropped, with what was saved beside it. */
function dropped(name: string, path: string | null, words: string, beside: Record<string, string> = {}) {
  const companions = Object.entries(beside).map(([at, text]) => ({ path: at, file: new Blob([text]) }));
  const file = new Blob([words]);
  return { ...named(name, path), size: file.size, modifiedAt, toKeep: () => ({ file, companions }) };
}

/** What a start of Assay finds, time and again on the same computer. */
function computer(most?: number) {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  return (onKept?: (notKept: number | null) => void) => new UnfinishedImports(options, onKept, most);
}

/** Begins an import and waits until all that can be kept is; answers how many files could not be. */
async function beginKeeping(start: ReturnType<typeof computer>, files: readonly IncomingFile[]) {
  let done: (count: number) => void = () => undefined;
  const all = new Promise<number>((resolve) => {
    done = resolve;
  });
  const unfinished = start((count) => count !== null && done(count));
  await unfinished.begin(caseId, files);
  return { unfinished, notKept: await all };
}

async function namesLeft(unfinished: UnfinishedImports, of = caseId): Promise<string[]> {
  return (await unfinished.left(of)).map(({ name }) => name);
}

/** A computer on which an import of these files was interrupted when the second was through. */
async function interrupted(files: readonly IncomingFile[]) {
  const start = computer();
  const { unfinished } = await beginKeeping(start, files);
  unfinished.strike(files[1] as object);
  await new Promise((done) => setTimeout(done, 600));
  return start;
}

test('an interrupted import is forgotten, or names what was taken in or another case’s files', async () => {
  const start = await interrupted([named('a.txt', 'case/a.txt'), named('b.txt'), named('c.txt')]);
  expect(await namesLeft(start(), otherCase)).toEqual([]);
  expect(await namesLeft(start())).toEqual(['case/a.txt', 'c.txt']);
  // Until somebody does something about it, every start says so.
  const next = start();
  expect(await namesLeft(next)).toEqual(['case/a.txt', 'c.txt']);
  await next.forget(otherCase);
  expect(await namesLeft(start())).toEqual(['case/a.txt', 'c.txt']);
  await next.forget(caseId);
  expect(await namesLeft(start())).toEqual([]);
});

test('what is chosen again is still named, or what is not is forgotten', async () => {
  const start = await interrupted([
    named('a.txt', 'case/a.txt'),
    named('b.txt'),
    named('c.txt'),
    named('d.txt'),
  ]);
  const next = start();
  await next.begin(caseId, [named('a.txt'), named('d.txt'), named('new.txt')]);
  expect(await namesLeft(next)).toEqual(['c.txt']);
  await next.end();
  expect(await namesLeft(start())).toEqual(['c.txt']);
});

test('an import that came to its end is told of at the next start', async () => {
  const start = computer();
  const { unfinished } = await beginKeeping(start, [dropped('a.txt', null, 'words')]);
  await unfinished.end();
  expect(await start().left(caseId)).toEqual([]);
});

test('a dropped file has to be chosen again, or comes back with other words, another path or time', async () => {
  const page = dropped('a.html', 'x/a.html', '<p>seven', { 'a_files/b.png': 'png' });
  const start = await interrupted([page, dropped('b.txt', null, 'through'), named('c.txt', '/at/c.txt')]);
  const left = await start().left(caseId);
  expect(left.map(({ name, file }) => [name, file !== null])).toEqual([
    ['x/a.html', true],
    ['/at/c.txt', false],
  ]);
  const { file } = left[0] as (typeof left)[number];
  expect(file).toMatchObject({ name: 'a.html', path: 'x/a.html', size: 8, modifiedAt });
  expect(await file?.read()).toEqual({
    bytes: new TextEncoder().encode('<p>seven'),
    companions: [{ path: 'a_files/b.png', bytes: new TextEncoder().encode('png') }],
  });
});

test('going on takes files in twice, forgets them before they are through, or keeps them for ever', async () => {
  const start = await interrupted([
    dropped('a.txt', 'x/a.txt', 'one'),
    dropped('b.txt', null, 'two'),
    dropped('a.txt', null, 'three'),
    dropped('d.txt', null, 'four'),
  ]);
  const second = start();
  const left = await second.left(caseId);
  const files = left.flatMap(({ file }) => (file ? [file] : []));
  expect(files).toHaveLength(3);
  await second.begin(caseId, files);
  expect(await second.left(caseId)).toEqual([]);
  second.strike(files[0] as object);
  await new Promise((done) => setTimeout(done, 600));
  // Interrupted once more.
  const third = start();
  const still = await third.left(caseId);
  expect(still.map(({ name }) => name)).toEqual(['a.txt', 'd.txt']);
  expect(await still[0]?.file?.read()).toMatchObject({ bytes: new TextEncoder().encode('three') });
  await third.forget(caseId);
  expect(await still[0]?.file?.read()).toMatch(/“a\.txt” .*Choose it again\.$/);
});

test('more is kept than there is room for, or one large file keeps small ones from being kept', async () => {
  const start = computer(10);
  const { unfinished, notKept } = await beginKeeping(start, [
    dropped('a.txt', null, '12345'),
    dropped('large.txt', null, '123456789012'),
    dropped('c.txt', null, '12345'),
    dropped('d.txt', null, '1'),
  ]);
  expect(notKept).toBe(2);
  const kept = (await start().left(caseId)).map(({ name, file }) => [name, file !== null]);
  expect(kept).toEqual([
    ['a.txt', false],
    ['large.txt', false],
    ['c.txt', true],
    ['d.txt', true],
  ]);
  // What is through makes room again.
  await unfinished.end();
  expect((await beginKeeping(start, [dropped('e.txt', null, '1234567890')])).notKept).toBe(0);
});
