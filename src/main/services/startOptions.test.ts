import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { defaultDataFolder } from './defaultDataFolder';
import { readStartOptions } from './startOptions';

test('an option is misread', () => {
  expect(
    readStartOptions(['--port', '5000', '--no-open', '--data', 'x', 'a.txt', '-', '--', '--b.txt']),
  ).toEqual({
    ok: true,
    value: { port: 5000, open: false, dataFolder: resolve('x'), files: ['a.txt', '-', '--b.txt'] },
  });
  expect(readStartOptions([])).toMatchObject({ value: { port: 4870, open: true, files: [] } });
});

test.each([
  [['--port', 'x']],
  [['--port', '65536']],
  [['--port', '-1']],
  [['--port']],
  [['--data', '']],
  [['--data']],
  [['--frob']],
])('a wrong option is guessed at: %j', (commandLine) => {
  const answer = readStartOptions(commandLine);
  expect(answer).toMatchObject({ ok: false, error: { code: 'usage' } });
  expect(!answer.ok && answer.error.message).toMatch(/--(port|data|frob)/);
});

test.each([
  ['linux', {}, join('/home/n', '.local', 'share', 'Assay')],
  ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'Assay')],
  ['linux', { XDG_DATA_HOME: 'relative' }, join('/home/n', '.local', 'share', 'Assay')],
  ['darwin', { XDG_DATA_HOME: '/data' }, join('/home/n', 'Library', 'Application Support', 'Assay')],
  ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Assay')],
  ['win32', {}, join('/home/n', 'AppData', 'Roaming', 'Assay')],
] as const)('data lies where nobody looks for it: %s %j', (platform, environment, expected) => {
  expect(defaultDataFolder(platform, environment, '/home/n')).toBe(expected);
});
