import type { BrowserWindowConstructorOptions } from 'electron';

/** The window and what its page may do: no more than a page in a browser tab, and the preload. */
export function windowOptions(preload: string, developing: boolean): BrowserWindowConstructorOptions {
  return {
    title: 'Assay',
    width: 1440,
    height: 900,
    minWidth: 640,
    minHeight: 480,
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      enableWebSQL: false,
      // Windows and Linux would fetch dictionaries from the network; macOS has its own.
      spellcheck: process.platform === 'darwin',
      devTools: developing,
    },
  };
}
