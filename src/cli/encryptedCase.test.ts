import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandLine, openCommandLine } from './testing/commandLine';

let line: CommandLine;
beforeEach(async () => {
  line = await openCommandLine();
  await line.write('one.txt', 'Amin Haddad opened the gate. Two guards slept.');
  await line.write('two.txt', 'Nobody else was there.');
  await line.assay('new', 'case.assay', '--title', 'Gate');
  await line.assay('import', 'case.assay', 'one.txt', 'two.txt');
  await line.assay('highlight', 'case.assay', 'one', '--quote', 'Amin Haddad', '--tag', 'Strike out');
  await line.write('pass.txt', 'four words of mine\r\n');
  await line.write('wrong.txt', 'four words of yours\n');
});
afterEach(() => line.remove());

const exportAs = (...words: string[]) =>
  line.assay('export', 'case.assay', '--format', 'assay', '-o', 'out.assay', ...words);

// Each try of a passphrase takes a second on purpose, and longer where the machine is busy.
test('an encrypted case opens without its passphrase, or not with it', { timeout: 180_000 }, async () => {
  expect((await exportAs('--encrypt-with', line.path('pass.txt'))).code).toBe(0);
  const closed = await line.assay('verify', 'out.assay');
  expect([closed.code, closed.errors]).toEqual([1, expect.stringContaining('--passphrase-file')]);
  const wrong = await line.assay('verify', 'out.assay', '--passphrase-file', line.path('wrong.txt'));
  expect([wrong.code, wrong.errors]).toEqual([1, expect.stringContaining('not the passphrase')]);
  const open = await line.assay('verify', 'out.assay', '--passphrase-file', line.path('pass.txt'));
  expect([open.code, open.output]).toEqual([0, expect.stringContaining('everything matches')]);
  const again = await line.assay(
    ...['export', 'out.assay', '--passphrase-file', line.path('pass.txt'), '--format', 'md', '-o', '-'],
  );
  expect(again.output).toContain('Amin Haddad');
});

test('a command that would write into an encrypted case writes it in the open', {
  timeout: 60_000,
}, async () => {
  await exportAs('--encrypt-with', line.path('pass.txt'));
  const refused = await line.assay('import', 'out.assay', 'two.txt');
  expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('encrypted')]);
});

test('a redacted case does not say so, or still has what was struck out', async () => {
  const made = await exportAs('--strike-out', 'Strike out', '--by', 'Mara');
  expect([made.code, made.errors]).toEqual([0, expect.stringContaining('history stays behind')]);
  const verified = await line.assay('verify', 'out.assay');
  expect(verified.output).toContain('1 passage was struck out by Mara');
  expect((await line.assay('text', 'out.assay', 'one')).output).toBe(
    '████ ██████ opened the gate. Two guards slept.'.replace('████ ██████', '███████████'),
  );
});

test('sources that were not chosen go along', async () => {
  expect((await exportAs('--only', 'two')).code).toBe(0);
  expect(
    (await line.json('list', 'out.assay', 'sources')).map(({ title }: { title: string }) => title),
  ).toEqual(['two']);
  expect((await exportAs('--only', 'three')).code).toBe(1);
});
