import { EventEmitter } from 'node:events';

/** Everything Assay told “Electron” in one test, by name. */
interface Recording {
  lines: string[];
  schemes: unknown[];
  schemeHandlers: Map<string, (request: Request) => Promise<Response>>;
  calls: Map<string, (event: unknown, ...args: unknown[]) => unknown>;
  permissionRequest: ((...args: never[]) => void) | null;
  permissionCheck: ((...args: never[]) => boolean) | null;
  device: (() => boolean) | null;
  filter: ((details: { url: string }, answer: (decision: { cancel?: boolean }) => void) => void) | null;
  windows: BrowserWindow[];
  menu: unknown;
  exposed: Map<string, unknown>;
  isFirstInstance: boolean;
  saveDialog: { canceled: boolean; filePath: string };
  messageBox: { response: number };
  messageBoxes: { detail?: string }[];
}

function emptyRecording(): Recording {
  return {
    lines: [],
    schemes: [],
    schemeHandlers: new Map(),
    calls: new Map(),
    permissionRequest: null,
    permissionCheck: null,
    device: null,
    filter: null,
    windows: [],
    menu: null,
    exposed: new Map(),
    isFirstInstance: true,
    saveDialog: { canceled: true, filePath: '' },
    messageBox: { response: 1 },
    messageBoxes: [],
  };
}

/**
 * Stands for the module `electron` in unit tests: `vi.mock('electron', () => import('./testing/recordingElectron'))`.
 * It does nothing but remember; what a test needs to know is in `recording`.
 */
export let recording = emptyRecording();

export function resetRecording(): void {
  recording = emptyRecording();
  app.removeAllListeners();
  ipcRenderer.removeAllListeners();
  session.defaultSession.removeAllListeners();
}

const note = (line: string) => recording.lines.push(line);

export const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  enableSandbox: () => note('enableSandbox'),
  commandLine: {
    appendSwitch: (name: string, value?: string) =>
      note(value === undefined ? `--${name}` : `--${name}=${value}`),
  },
  getVersion: () => '0.1.0',
  getPath: (name: string) => `/of/${name}`,
  setPath: (name: string, path: string) => note(`setPath ${name} ${path}`),
  requestSingleInstanceLock: () => {
    note('requestSingleInstanceLock');
    return recording.isFirstInstance;
  },
  whenReady: async () => note('whenReady'),
  isReady: () => true,
  quit: () => {
    note('quit');
    app.emit('will-quit', { preventDefault: () => undefined });
  },
  exit: (code: number) => note(`exit ${code}`),
});

class WebContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    note(`WebRTC ${policy}`);
  }
  readonly session = { webRequest: { onBeforeRequest: () => note('filter of a page to print') } };
  printToPDF = async (options: object) => {
    note(`printToPDF ${JSON.stringify(options)}`);
    return Buffer.from('%PDF-1.7');
  };
  send(channel: string, message: unknown): void {
    ipcRenderer.emit(channel, {}, structuredClone(message));
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly loaded: string[] = [];
  constructor(readonly options: { webPreferences: Record<string, unknown> }) {
    super();
    recording.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(address: string): Promise<void> {
    this.loaded.push(address);
  }
  async loadFile(path: string): Promise<void> {
    this.loaded.push(path);
  }
  destroy = () => note('destroy');
  isDestroyed = () => false;
  isMinimized = () => false;
  show = () => note('show');
  restore = () => note('restore');
  focus = () => note('focus');
}

export const crashReporter = {
  start: (options: unknown) => note(`crashReporter ${JSON.stringify(options)}`),
};

export const dialog = {
  showSaveDialog: async (_: unknown, options: { defaultPath: string }) => {
    note(`save as ${options.defaultPath}`);
    return recording.saveDialog;
  },
  showMessageBox: async (_: unknown, options: { detail?: string }) => {
    recording.messageBoxes.push(options);
    return recording.messageBox;
  },
  showErrorBox: (_: string, message: string) => note(`error box: ${message}`),
};

export const ipcMain = {
  handle: (channel: string, handler: (event: unknown, ...args: unknown[]) => unknown) =>
    recording.calls.set(channel, handler),
};

/** Messages are copied as Electron copies them, so that nothing passes that could not be sent. */
export const ipcRenderer = Object.assign(new EventEmitter(), {
  senderFrame: { url: 'app://assay/', origin: 'app://assay', parent: null } as unknown,
  async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    const handler = recording.calls.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler({ senderFrame: ipcRenderer.senderFrame }, ...structuredClone(args)));
  },
});

export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown) => recording.exposed.set(name, api),
};

export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => {
    recording.menu = menu;
  },
};

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => {
    note('registerSchemesAsPrivileged');
    recording.schemes.push(...schemes);
  },
};

export const session = {
  defaultSession: Object.assign(new EventEmitter(), {
    protocol: {
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
        recording.schemeHandlers.set(scheme, handler),
    },
    setPermissionRequestHandler: (handler: Recording['permissionRequest']) => {
      recording.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler: Recording['permissionCheck']) => {
      recording.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler: Recording['device']) => {
      recording.device = handler;
    },
    setBluetoothPairingHandler: () => note('setBluetoothPairingHandler'),
    setDisplayMediaRequestHandler: () => note('setDisplayMediaRequestHandler'),
    setSpellCheckerEnabled: (enabled: boolean) => note(`spellChecker ${enabled}`),
    setSpellCheckerDictionaryDownloadURL: (address: string) => note(`dictionaries ${address}`),
    webRequest: {
      onBeforeRequest: (filter: Recording['filter']) => {
        recording.filter = filter;
      },
    },
  }),
};

export const shell = {
  showItemInFolder: (place: string) => note(`show ${place}`),
  openExternal: async (address: string) => {
    note(`openExternal ${address}`);
  },
};
