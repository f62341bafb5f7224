import { lstat, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CommandLine, openCommandLine } from './testing/commandLine';

const long = (length: number) => 'x'.repeat(length);
let line: CommandLine;

beforeEach(async () => {
  line = await openCommandLine();
  await line.write('depot.txt', 'Nine guards stood at the fence.');
  await line.assay('new', 'case.assay');
});
afterEach(() => line.remove());

it('of two commands on one case at once, one takes the other’s work away', async () => {
  const names = Array.from({ length: 6 }, (_, place) => `file-${place}.txt`);
  for (const name of names) await line.write(name, `The text of ${name}, and nothing else.`);
  const outcomes = await Promise.all(names.map((name) => line.assay('import', 'case.assay', name)));
  const kept = outcomes.filter(({ code }) => code === 0);
  expect(kept.length).toBeGreaterThan(0);
  for (const { code, errors } of outcomes)
    if (code !== 0) expect(errors).toMatch(/changed by another program.*run the command again/);
  expect(await line.json('list', 'case.assay', 'sources')).toHaveLength(kept.length);
  expect((await line.json('verify', 'case.assay')).ok).toBe(true);
  expect((await readdir(line.path('.'))).filter((name) => name.startsWith('.'))).toEqual([]);
});

it.each([
  ['a long title', ['import', 'case.assay', 'long.html'], 0],
  ['a long origin', ['import', 'case.assay', 'depot.txt', '--origin', long(2_001)], 1],
  ['a long name of the analyst', ['import', 'case.assay', 'depot.txt', '--by', long(201)], 1],
])('%s closes the case for good', async (_, words, code) => {
  const title = long(700);
  await line.write(
    'long.html',
    `<title>${title}</title><h1>${title}</h1><p>Guards stood at the fence, they said.`,
  );
  const outcome = await line.assay(...words);
  expect(outcome.code).toBe(code);
  if (code) expect(outcome.errors).toMatch(/case\.assay was not changed/);
  expect((await line.assay('list', 'case.assay', 'sources')).code).toBe(0);
});

it('a tag with too long a name closes the case for good', async () => {
  await line.assay('import', 'case.assay', 'depot.txt');
  const words = ['highlight', 'case.assay', 'depot', '--quote', 'Nine guards'];
  expect((await line.assay(...words, '--tag', long(2_001))).code).toBe(1);
  expect(await line.json('list', 'case.assay', 'highlights')).toEqual([]);
});

it('an export is written over the case it came from', async () => {
  const before = await readFile(line.path('case.assay'));
  await symlink(line.path('case.assay'), line.path('other.md'));
  for (const output of ['case.assay', 'other.md'])
    expect((await line.assay('export', 'case.assay', '--format', 'jsonld', '-o', output)).code).toBe(2);
  expect(await readFile(line.path('case.assay'))).toEqual(before);
});

it('a case behind a link becomes a copy in the link’s place', async () => {
  await symlink(line.path('case.assay'), line.path('link.assay'));
  await line.assay('import', 'link.assay', 'depot.txt');
  expect((await lstat(line.path('link.assay'))).isSymbolicLink()).toBe(true);
  expect(await line.json('list', 'case.assay', 'sources')).toHaveLength(1);
});

it('the lock of a command that crashed stops all later ones', async () => {
  await writeFile(
    line.path('.case.assay.lock'),
    JSON.stringify({
      process: 2 ** 30,
      began: null,
      computer: (await import('node:os')).hostname(),
      nonce: 'x',
    }),
  );
  expect((await line.assay('import', 'case.assay', 'depot.txt')).code).toBe(0);
  expect(await readdir(line.path('.'))).toEqual(['case.assay', 'depot.txt']);
});
