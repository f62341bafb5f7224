import { EventEmitter } from 'node:events';
import { basename, join } from 'node:path';
import type { StandInState } from './standInState';
import { StandInWindow } from './standInWindow';

/**
 * What `import … from 'electron'` gives Assay's main process: as much of Electron as it uses, with
 * Chromium under Playwright as the window. A method that is missing here fails loudly.
 */
export function standInElectron(state: StandInState): Record<string, unknown> {
  return {
    app: standInApp(state),
    BrowserWindow: class extends StandInWindow {
      constructor(options: object) {
        super(state, options);
      }
    },
    crashReporter: { start: () => undefined },
    dialog: {
      showSaveDialog: async (_: unknown, { defaultPath }: { defaultPath: string }) => ({
        canceled: false,
        filePath: join(state.launch.saveFolder, basename(defaultPath)),
      }),
      showMessageBox: async () => ({ response: 0 }),
      showErrorBox: (_: string, message: string) => state.errors.push(message),
    },
    ipcMain: { handle: (channel: string, handler: never) => state.calls.set(channel, handler) },
    Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: () => undefined },
    protocol: { registerSchemesAsPrivileged: () => undefined },
    session: { defaultSession: standInSession(state) },
    shell: { openExternal: async (address: string) => state.openedLinks.push(address) },
  };
}

function standInApp(state: StandInState): EventEmitter {
  let quitting = false;
  const exit = async (code = 0) => {
    await state.context?.close();
    state.opened.reject(
      new Error(`Assay ended with exit code ${code} before its window opened: ${state.errors}`),
    );
    state.ended.resolve(code);
  };
  const quit = () => {
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    if (!quitting) state.app.emit('before-quit', { preventDefault });
    quitting = true;
    state.app.emit('will-quit', { preventDefault });
    if (!prevented) void exit(0);
  };
  return Object.assign(state.app, {
    isPackaged: true,
    commandLine: { appendSwitch: () => undefined },
    enableSandbox: () => undefined,
    getVersion: () => '0.0.0',
    getPath: (name: string) => state.paths.get(name) ?? '',
    setPath: (name: string, path: string) => state.paths.set(name, path),
    requestSingleInstanceLock: () => true,
    whenReady: () => Promise.resolve(),
    isReady: () => true,
    quit,
    exit,
  });
}

function standInSession(state: StandInState): EventEmitter {
  return Object.assign(new EventEmitter(), {
    protocol: { handle: (scheme: string, handler: never) => state.schemes.set(scheme, handler) },
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setBluetoothPairingHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    setSpellCheckerDictionaryDownloadURL: () => undefined,
    webRequest: {
      onBeforeRequest: (filter: StandInState['filter']) => {
        state.filter = filter;
      },
    },
  });
}
