import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { startElectron } from './startElectron';

/** Built to `out/main/electron.js`, two folders below the app's own. */
const appFolder = fileURLToPath(new URL('../../', import.meta.url));

// In development Electron is started with the app's folder as its first argument. Not awaited:
// Electron is ready only once this module has run to its end.
void startElectron(appFolder, process.argv.slice(app.isPackaged ? 1 : 2));
