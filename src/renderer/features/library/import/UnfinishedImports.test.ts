import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { UnfinishedImports } from './UnfinishedImports';

const caseId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const otherCase = '0b2c1f6e-95d4-4f0a-8d1b-3a5b6c7d8e9f';
const named = (name: string, path: string | null = null) => ({ name, path });

/** A database in which an import of these files was interrupted when the second was through. */
async function interrupted(files: readonly { name: string; path: string | null }[]) {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const unfinished = new UnfinishedImports(options);
  await unfinished.begin(caseId, files);
  unfinished.strike(files[1] as object);
  await new Promise((done) => setTimeout(done, 600));
  return () => new UnfinishedImports(options);
}

test('an interrupted import is forgotten, or names what was taken in or another case’s files', async () => {
  const start = await interrupted([named('a.txt', 'case/a.txt'), named('b.txt'), named('c.txt')]);
  expect(await start().left(otherCase)).toEqual([]);
  expect(await start().left(caseId)).toEqual(['case/a.txt', 'c.txt']);
  // Until somebody does something about it, every start says so.
  const next = start();
  expect(await next.left(caseId)).toEqual(['case/a.txt', 'c.txt']);
  await next.forget(otherCase);
  expect(await start().left(caseId)).toEqual(['case/a.txt', 'c.txt']);
  await next.forget(caseId);
  expect(await start().left(caseId)).toEqual([]);
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
  expect(await next.left(caseId)).toEqual(['c.txt']);
  await next.end();
  expect(await start().left(caseId)).toEqual(['c.txt']);
});

test('an import that came to its end is told of at the next start', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const unfinished = new UnfinishedImports(options);
  await unfinished.begin(caseId, [named('a.txt')]);
  await unfinished.end();
  expect(await new UnfinishedImports(options).left(caseId)).toEqual([]);
});
