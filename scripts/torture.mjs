import './lib/requireNode.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runTypeScript } from './lib/runTypeScript.mjs';

/** `npm run torture [-- --kills N --seed S]`: kills hosts and browsers at random instants and looks for what was lost. */
if (!(await ensureInstalled(console.log)) || !(await ensureBuilt(console.log))) process.exit(1);
process.exitCode = (await runTypeScript('torture/torture.ts', process.argv.slice(2))).code;
