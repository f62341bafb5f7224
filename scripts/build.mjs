import './lib/requireNode.mjs';
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { withLock } from './lib/lock.mjs';

const built = (await ensureInstalled(console.log)) && (await withLock('build', () => build()));
process.exitCode = built ? 0 : 1;
