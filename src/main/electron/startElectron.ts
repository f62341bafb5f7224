import { join } from 'node:path';
import { fail } from '@core/model/result';
import { app, type BrowserWindow, dialog, session } from 'electron';
import { languageFolder } from '../services/languageFiles';
import { openServices, type Services } from '../services/openServices';
import { readStartOptions } from '../services/startOptions';
import { createWaitingFiles } from '../services/waitingFiles';
import { becomeOnlyInstance, type HandedOver } from './becomeOnlyInstance';
import { hardenApp } from './hardenApp';
import { hardenSession } from './hardenSession';
import { setMenu } from './menu';
import { openLink } from './openLink';
import { openWindow, sendEvent } from './openWindow';
import { printInElectron } from './printInElectron';
import { registerCalls } from './registerCalls';
import { saveFile, showFile } from './saveFile';

/** Starts Assay in Electron. `appFolder` holds `out/`; `commandLine` is without the program. */
export async function startElectron(appFolder: string, commandLine: readonly string[]): Promise<void> {
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const developing = !app.isPackaged;
  const waitingFiles = createWaitingFiles();
  let window: BrowserWindow | null = null;

  const options = readStartOptions(commandLine, { ignoreUnknown: true });
  if (!options.ok) return stop(options.error.message, 2);
  const { dataFolder, files } = options.value;
  // Before the instance lock, which is one per such folder.
  app.setPath('userData', join(dataFolder, 'electron'));
  hardenApp();

  async function receive(handedOver: HandedOver): Promise<void> {
    await waitingFiles.add(handedOver.files, handedOver.folder);
    if (!window) return;
    sendEvent(window, { kind: 'files-waiting' });
    if (window.isMinimized()) window.restore();
    window.focus();
  }
  // macOS hands files over by this event, on the first start even before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void receive({ files: [path], folder: '' });
  });
  if (
    !becomeOnlyInstance(
      { files: [...files], folder: process.cwd() },
      (handedOver) => void receive(handedOver),
    )
  )
    return app.quit();

  await waitingFiles.add(files, process.cwd());
  await app.whenReady();
  const services = await openServices({
    dataFolder,
    log,
    waitingFiles,
    description: { kind: 'electron', version: app.getVersion(), runtime: runtimeVersions() },
    resourceFolders: [join(appFolder, 'out', 'resources'), join(appFolder, 'resources')],
    saveFile: async (file) => (window ? saveFile(window, file) : windowIsGone()),
    showFile,
    printToPdf: (html) => printInElectron(html, dataFolder),
    openLink: async (address) => (window ? openLink(window, address) : windowIsGone()),
  });
  if (!services.ok) return stop(services.error.message, 1);
  endGently(services.value);
  const folders = { page: join(appFolder, 'out', 'renderer'), languages: languageFolder(dataFolder) };
  hardenSession(session.defaultSession, folders, developing);
  registerCalls(services.value.handlers, log);
  setMenu(developing);
  app.on('window-all-closed', () => app.quit());
  window = await openWindow(join(appFolder, 'out', 'preload', 'index.cjs'), developing);
}

/** Gives the data folder free before the process ends. */
function endGently(services: Services): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void services.close().then(() => {
      closed = true;
      app.quit();
    });
  });
}

function stop(message: string, code: 1 | 2): void {
  process.stderr.write(`${message}\n`);
  // Waits for a click, so not where only a terminal started us.
  if (app.isReady()) dialog.showErrorBox('Assay cannot start', message);
  app.exit(code);
}

function windowIsGone() {
  return fail('window-gone', 'Assay’s window was closed; open Assay again.');
}

function runtimeVersions(): Record<string, string> {
  const { electron = '', chrome = '', node, v8 } = process.versions;
  return { electron, chrome, node, v8 };
}
