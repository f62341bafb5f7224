import './lib/requireNode.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runTypeScript } from './lib/runTypeScript.mjs';

/** `npm run fuzz [-- --each 20000 --seed 1 --only docx --from 0]`: changed files for every reader. */
async function fuzz(args) {
  if (!(await ensureInstalled(console.log)) || !(await ensureBuilt(console.log))) return 1;
  return (await runTypeScript('fuzz/fuzz.ts', args)).code;
}

process.exitCode = await fuzz(process.argv.slice(2));
