import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockVault } from '../services/vaultLock';
import { startElectron } from './startElectron';
import { app, type BrowserWindow, recording, resetRecording } from './testing/recordingElectron';

vi.mock('electron', () => import('./testing/recordingElectron'));

let folder: string;
let dataFolder: string;
beforeEach(async () => {
  resetRecording();
  folder = await mkdtemp(join(tmpdir(), 'assay-start-'));
  dataFolder = join(folder, 'data');
});
afterEach(async () => {
  app.quit();
  await vi.waitUntil(
    () => recording.windows.length === 0 || recording.lines.filter((line) => line === 'quit').length > 1,
  );
  await rm(folder, { recursive: true, force: true });
});

const call = (name: string, parameters: object) =>
  recording.calls.get('assay:call')?.(
    { senderFrame: { url: 'app://assay/', origin: 'app://assay', parent: null } },
    name,
    parameters,
  ) as Promise<{ ok: boolean; value: never; error: { code: string } }>;

test('a second Assay opens a second window on the same data', async () => {
  recording.isFirstInstance = false;
  await startElectron(folder, ['--data', dataFolder]);
  expect(recording.lines).toContain('quit');
  expect(recording.windows).toEqual([]);
});

test('the data folder of a running loopback host is opened as well', async () => {
  const { mkdir } = await import('node:fs/promises');
  await mkdir(dataFolder);
  const lock = await lockVault(dataFolder);
  await startElectron(folder, ['--data', dataFolder]);
  expect(recording.lines.join('\n')).toMatch(/error box: Another Assay .* is working with the data folder/);
  expect(recording.lines).toContain('exit 1');
  expect(recording.windows).toEqual([]);
  if (lock.ok) await lock.value.release();
});

test('the data folder stays locked after Assay has ended', async () => {
  await startElectron(folder, ['--data', dataFolder]);
  expect((await lockVault(dataFolder)).ok).toBe(false);
  app.quit();
  await vi.waitUntil(() => recording.lines.filter((line) => line === 'quit').length > 1);
  const lock = await lockVault(dataFolder);
  expect(lock.ok).toBe(true);
  if (lock.ok) await lock.value.release();
});

test('switches that Chromium adds keep Assay from starting, or count as files', async () => {
  await startElectron(folder, [
    '--allow-file-access-from-files',
    '--data',
    dataFolder,
    '--original-process-start-time=1',
  ]);
  expect(recording.windows).toHaveLength(1);
  expect((await call('files.waiting', {})).value).toEqual([]);
});

test('files from the command line, from a second start and from macOS do not reach the page', async () => {
  await startElectron(folder, ['--data', dataFolder, '/one.txt']);
  app.emit('second-instance', {}, [], '', { files: ['two.txt'], folder: '/from' });
  app.emit('open-file', { preventDefault: () => undefined }, '/three.txt');
  await vi.waitUntil(async () => ((await call('files.waiting', {})).value as unknown[]).length === 3);
  const waiting = (await call('files.waiting', {})).value as { path: string }[];
  expect(waiting.map(({ path }) => path)).toEqual(['/one.txt', '/from/two.txt', '/three.txt']);
  expect(recording.lines).toContain('focus');
});

test.each([
  ['nothing', undefined],
  ['a path instead of files', { files: '/etc/passwd', folder: '/' }],
])('a second start that hands over nonsense breaks the first: %s', async (_, data) => {
  await startElectron(folder, ['--data', dataFolder]);
  app.emit('second-instance', {}, [], '', data);
  expect((await call('files.waiting', {})).value).toEqual([]);
});

test('a saved file goes to a place the page chose', async () => {
  await startElectron(folder, ['--data', dataFolder]);
  const file = { name: '../../.bashrc', mediaType: 'text/plain', bytes: new Uint8Array([1]) };
  expect(await call('files.save', file)).toMatchObject({ ok: true, value: { place: null } });
  expect(recording.lines).toContain(`save as ${join('/of/documents', '__.._.bashrc')}`);

  recording.saveDialog = { canceled: false, filePath: join(folder, 'chosen.txt') };
  await writeFile(join(folder, 'chosen.txt'), 'old');
  expect(await call('files.save', file)).toMatchObject({ value: { place: join(folder, 'chosen.txt') } });
  expect(await readFile(join(folder, 'chosen.txt'))).toEqual(Buffer.from([1]));

  recording.saveDialog = { canceled: false, filePath: join(folder, 'gone', 'chosen.txt') };
  expect(await call('files.save', file)).toMatchObject({ ok: false, error: { code: 'folder-gone' } });
});

test.each([
  ['javascript:alert(1)'],
  ['file:///etc/passwd'],
  ['data:text/html,x'],
  ['ms-settings:privacy'],
  ['https://user:password@example.org/'],
  ['//example.org'],
  ['https://'],
])('an address that is not plainly of the web is opened: %s', async (address) => {
  await startElectron(folder, ['--data', dataFolder]);
  recording.messageBox = { response: 0 };
  expect(await call('links.open', { address })).toMatchObject({
    ok: false,
    error: { code: 'address-refused' },
  });
  expect(recording.messageBoxes).toEqual([]);
});

test('a web address is opened without asking, or the question hides where it leads', async () => {
  await startElectron(folder, ['--data', dataFolder]);
  const address = 'https://exаmple.org/a?b'; // The second letter of the name is Cyrillic.
  expect((await call('links.open', { address })).value).toEqual({ opened: false });
  expect(recording.messageBoxes[0]?.detail).toBe('https://xn--exmple-4nf.org/a?b');
  expect(recording.lines.join()).not.toContain('openExternal');
  recording.messageBox = { response: 0 };
  expect((await call('links.open', { address })).value).toEqual({ opened: true });
  expect(recording.lines).toContain('openExternal https://xn--exmple-4nf.org/a?b');
});

test('the menu takes undo away from the page, or offers developer tools to everybody', async () => {
  await startElectron(folder, ['--data', dataFolder]);
  const roles = JSON.stringify(recording.menu);
  expect(roles).toContain('"copy"');
  expect(roles).not.toMatch(/"undo"|"redo"|toggleDevTools|"reload"/);
});

test('a page is not told that the window closes', async () => {
  await startElectron(folder, ['--data', dataFolder]);
  const sent = vi.spyOn((recording.windows[0] as BrowserWindow).webContents, 'send');
  recording.windows[0]?.emit('close');
  expect(sent).toHaveBeenCalledWith('assay:event', { kind: 'closing' });
});
