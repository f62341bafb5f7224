import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { UnfinishedImports } from './UnfinishedImports';

const caseId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const named = (name: string, path: string | null = null) => ({ name, path });

test('an interrupted import is forgotten, or names what was taken in or another case’s files', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const files = [named('a.txt', 'case/a.txt'), named('b.txt'), named('c.txt')];
  const interrupted = new UnfinishedImports(options);
  await interrupted.begin(caseId, files);
  interrupted.strike(files[1] as object);
  await new Promise((done) => setTimeout(done, 600));
  const next = new UnfinishedImports(options);
  expect(await next.takeLeft('0b2c1f6e-95d4-4f0a-8d1b-3a5b6c7d8e9f')).toEqual([]);
  expect(await next.takeLeft(caseId)).toEqual(['case/a.txt', 'c.txt']);
  expect(await next.takeLeft(caseId)).toEqual([]);
});

test('an import that came to its end is told of at the next start', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const unfinished = new UnfinishedImports(options);
  await unfinished.begin(caseId, [named('a.txt')]);
  await unfinished.end();
  expect(await new UnfinishedImports(options).takeLeft(caseId)).toEqual([]);
});
