import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { contentSecurityPolicy } from '../services/pageHeaders';
import { startElectron } from './startElectron';
import { app, type BrowserWindow, recording, resetRecording } from './testing/recordingElectron';

vi.mock('electron', () => import('./testing/recordingElectron'));

let folder: string;
let window: BrowserWindow;

beforeAll(async () => {
  resetRecording();
  folder = await mkdtemp(join(tmpdir(), 'assay-hardening-'));
  const page = join(folder, 'out', 'renderer');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(page, 'index.html'), '<!doctype html><title>Assay</title>');
  await writeFile(join(page, 'assets', 'index-AbCd1234.js'), 'export {};');
  await mkdir(join(page, 'pdfjs'));
  await writeFile(join(page, 'pdfjs', 'pdf.worker.mjs'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(page, 'link.txt'));
  await symlink(folder, join(page, 'folder'));
  await startElectron(folder, ['--data', join(folder, 'data')]);
  window = recording.windows[0] as BrowserWindow;
});

afterAll(async () => {
  app.quit();
  await vi.waitUntil(() => recording.lines.filter((line) => line === 'quit').length >= 2);
  await rm(folder, { recursive: true, force: true });
});

describe('window', () => {
  test.each([
    ['sandbox', true],
    ['contextIsolation', true],
    ['nodeIntegration', false],
    ['nodeIntegrationInWorker', false],
    ['nodeIntegrationInSubFrames', false],
    ['webSecurity', true],
    ['allowRunningInsecureContent', false],
    ['experimentalFeatures', false],
    ['webviewTag', false],
    ['navigateOnDragDrop', false],
    ['devTools', false],
  ])('a page could reach further than a browser tab: %s is not %s', (option, expected) => {
    expect(window.options.webPreferences[option]).toBe(expected);
  });

  test('an unsafe option is set under a name this test does not know', () => {
    const { enableBlinkFeatures, disableBlinkFeatures, additionalArguments, affinity } =
      window.options.webPreferences;
    expect([enableBlinkFeatures, disableBlinkFeatures, additionalArguments, affinity]).toEqual(
      Array(4).fill(undefined),
    );
  });

  test('the window shows anything but Assay’s own page, or there are several', () => {
    expect(recording.windows).toHaveLength(1);
    expect(window.loaded).toEqual(['app://assay/']);
    expect(window.options.webPreferences.preload).toBe(join(folder, 'out', 'preload', 'index.cjs'));
  });
});

describe('before Electron is ready', () => {
  const before = (line: string | RegExp) => {
    const ready = recording.lines.indexOf('whenReady');
    const index = recording.lines.findIndex((said) =>
      typeof line === 'string' ? said === line : line.test(said),
    );
    return index !== -1 && index < ready;
  };

  test.each([
    ['the sandbox of every process', 'enableSandbox'],
    ['the scheme', 'registerSchemesAsPrivileged'],
    ['crash dumps that stay here', 'crashReporter {"uploadToServer":false,"compress":false}'],
    ['no background requests', '--disable-background-networking'],
    ['no component updates', '--disable-component-update'],
    ['no reports on domains', '--disable-domain-reliability'],
    ['no pings', '--no-pings'],
    ['a proxy that is not there', '--proxy-server=http://127.0.0.1:9'],
    ['no look-up of names', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    ['no WebRTC past the proxy', '--force-webrtc-ip-handling-policy=disable_non_proxied_udp'],
    ['disabled features', /^--disable-features=.*OptimizationHints/],
    ['one instance', 'requestSingleInstanceLock'],
  ])('this is set too late or not at all: %s', (_, line) => {
    expect(before(line)).toBe(true);
  });

  test('the instance lock is taken before it is known for which data folder', () => {
    const path = recording.lines.indexOf(`setPath userData ${join(folder, 'data', 'electron')}`);
    expect(path).toBeGreaterThanOrEqual(0);
    expect(path).toBeLessThan(recording.lines.indexOf('requestSingleInstanceLock'));
  });

  test('the scheme goes past the page’s policy, or other origins may read it', () => {
    expect(recording.schemes).toEqual([
      {
        scheme: 'app',
        privileges: {
          standard: true,
          secure: true,
          supportFetchAPI: true,
          codeCache: true,
          stream: true,
          bypassCSP: false,
          allowServiceWorkers: false,
          corsEnabled: false,
        },
      },
    ]);
  });
});

describe('permissions', () => {
  const permissions = [
    'media',
    'geolocation',
    'notifications',
    'midiSysex',
    'pointerLock',
    'fullscreen',
    'openExternal',
    'clipboard-read',
    'display-capture',
    'hid',
    'serial',
    'usb',
    'fileSystem',
    'storage-access',
    'local-fonts',
    'idle-detection',
    'unknown',
  ];
  const ask = (permission: string, requestingUrl: string, isMainFrame = true) => {
    let granted: boolean | undefined;
    const answer = (decision: boolean) => {
      granted = decision;
    };
    const request = recording.permissionRequest as unknown as (...args: unknown[]) => void;
    const check = recording.permissionCheck as unknown as (...args: unknown[]) => boolean;
    request({}, permission, answer, { requestingUrl, isMainFrame });
    return [granted, check({}, permission, requestingUrl, { isMainFrame })];
  };

  test.each(permissions)('the page is granted %s', (permission) => {
    expect(ask(permission, 'app://assay/')).toEqual([false, false]);
  });

  test.each(['clipboard-sanitized-write', 'persistent-storage'])(
    '%s goes to anybody but the page',
    (permission) => {
      expect(ask(permission, 'app://assay/')).toEqual([true, true]);
      expect(ask(permission, 'app://assay/', false)).toEqual([false, false]);
      for (const other of [
        'https://example.org/',
        'app://assay.example.org/',
        'app://other/',
        'file:///',
        '',
      ])
        expect(ask(permission, other)).toEqual([false, false]);
    },
  );

  test('a device can be chosen', () => {
    expect(recording.device?.()).toBe(false);
    expect(recording.lines).toContain('setBluetoothPairingHandler');
    expect(recording.lines).toContain('setDisplayMediaRequestHandler');
  });

  test('WebRTC gives away addresses of this computer', () => {
    expect(recording.lines).toContain('WebRTC disable_non_proxied_udp');
  });

  test('the spell checker fetches dictionaries', () => {
    expect(recording.lines).toContain(`spellChecker ${process.platform === 'darwin'}`);
    expect(recording.lines).toContain('dictionaries app://assay/dictionaries/');
  });
});

const foreignAddresses = [
  'https://example.org/',
  'http://127.0.0.1:4870/',
  'file:///etc/passwd',
  'app://assay.example.org/',
  'app://assay@example.org/',
  'app://user:password@assay/',
  'app://assay:8080/',
  'app://other/',
  'app:assay',
  'data:text/html,x',
  'javascript:alert(1)',
  'blob:https://example.org/1',
  'about:blank',
  'not an address',
  '',
];

describe('navigation', () => {
  const events = ['will-navigate', 'will-frame-navigate', 'will-redirect'];
  test.each(events.flatMap((event) => foreignAddresses.map((url) => [event, url])))(
    'a window leaves Assay’s page by %s to “%s”',
    (event, url) => {
      const preventDefault = vi.fn();
      window.webContents.emit(event, { url, preventDefault });
      expect(preventDefault).toHaveBeenCalled();
    },
  );

  test('the page cannot be reloaded', () => {
    const preventDefault = vi.fn();
    window.webContents.emit('will-navigate', { url: 'app://assay/#/reports', preventDefault });
    expect(preventDefault).not.toHaveBeenCalled();
  });

  test('the page opens a window, or embeds a webview', () => {
    for (const url of [...foreignAddresses, 'app://assay/'])
      expect(window.webContents.openHandler?.({ url })).toEqual({ action: 'deny' });
    const preventDefault = vi.fn();
    window.webContents.emit('will-attach-webview', { preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });
});

describe('requests', () => {
  const isCancelled = (url: string) => {
    let cancelled: boolean | undefined;
    recording.filter?.({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    return cancelled;
  };
  test.each([...foreignAddresses, 'devtools://devtools/x', 'wss://example.org/', 'ftp://example.org/'])(
    'a request leaves for “%s”',
    (url) => {
      expect(isCancelled(url)).toBe(true);
    },
  );
  test.each([
    'app://assay/',
    'app://assay/assets/a.js',
    'blob:app://assay/1234',
    'data:image/png;base64,AA==',
  ])('the page cannot load “%s”', (url) => {
    expect(isCancelled(url)).toBe(false);
  });
});

describe('protocol', () => {
  const get = (address: string, method = 'GET') =>
    (recording.schemeHandlers.get('app') as (request: Request) => Promise<Response>)(
      new Request(address, { method }),
    );

  test('a script other than the decoding worker may compile WebAssembly', async () => {
    const policy = async (path: string) =>
      (await get(`app://assay${path}`)).headers.get('content-security-policy');
    expect(await policy('/pdfjs/pdf.worker.mjs')).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(await policy('/assets/index-AbCd1234.js')).toBe(contentSecurityPolicy);
  });

  test('the page or its headers are not what the loopback host serves', async () => {
    const page = await get('app://assay/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(await page.text()).toContain('Assay');
    expect((await get('app://assay/assets/index-AbCd1234.js')).headers.get('content-type')).toContain(
      'javascript',
    );
  });

  test.each([
    'app://assay/../../secret.txt',
    'app://assay/%2e%2e/%2e%2e/secret.txt',
    'app://assay/..%2f..%2fsecret.txt',
    'app://assay/..%5c..%5csecret.txt',
    'app://assay//etc/passwd',
    'app://assay/link.txt',
    'app://assay/folder/secret.txt',
    'app://assay/assets',
    'app://assay/%00',
    'app://assay/%',
    'app://other/index.html',
    'app://assay.example.org/index.html',
  ])('a file outside the built page is served: %s', async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
  });

  test('something can be written through the protocol', async () => {
    expect((await get('app://assay/', 'POST')).status).toBe(405);
  });
});

describe('calls', () => {
  const call = (senderFrame: unknown) =>
    recording.calls.get('assay:call')?.({ senderFrame }, 'settings.read', {}) as Promise<{ ok: boolean }>;
  const page = { url: 'app://assay/#x', origin: 'app://assay', parent: null };

  test('the page itself is refused', async () => {
    expect(await call(page)).toMatchObject({ ok: true });
  });

  test.each([
    ['a frame inside the page', { ...page, parent: {} }],
    ['a frame that has gone', null],
    ['another origin', { ...page, url: 'https://example.org/', origin: 'https://example.org' }],
    ['an address that only looks alike', { ...page, url: 'https://example.org/app://assay/' }],
    ['a sandboxed frame of the page', { ...page, origin: 'null' }],
    [
      'a host that begins alike',
      { ...page, url: 'app://assay.example.org/', origin: 'app://assay.example.org' },
    ],
    ['an empty page', { url: 'about:blank', origin: 'null', parent: null }],
  ])('somebody else is answered: %s', async (_, frame) => {
    expect(await call(frame)).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  test('there is a second way into the main process', () => {
    expect([...recording.calls.keys()]).toEqual(['assay:call']);
  });
});
