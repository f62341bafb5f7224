/** Stands for the module `electron` in one launch, named in this module's address. See `launchStandIn.ts`. */
const launch = new URL(import.meta.url).searchParams.get('launch');
const electron = globalThis[Symbol.for('assay.electronStandIn')].get(launch);

export const { app, BrowserWindow, crashReporter, dialog, ipcMain, Menu, protocol, session, shell } =
  electron;
