import './lib/requireNode.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { checkElectron } from './lib/checkElectron.mjs';
import { ensureInstalled } from './lib/install.mjs';

/** `npm run check:electron`: is the built app, and the package where there is one, hardened as SECURITY.md says? */
const isReady = (await ensureInstalled(console.log)) && (await ensureBuilt(console.log));
process.exitCode = isReady && checkElectron() ? 0 : 1;
