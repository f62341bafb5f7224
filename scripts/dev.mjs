import './lib/requireNode.mjs';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { electronVite, ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';

/**
 * `npm run dev [-- loopback options]`: rebuilds on every change and restarts the loopback host when its own code
 * changed. After a change of the page alone, reload the page. The real host and its real headers, no second server.
 */
const mainFolder = join(root, 'out', 'main');
const entry = join(mainFolder, 'loopback.js');
let host;
let hostHash = '';

function startHost(extra = []) {
  hostHash = hashOfHost();
  const args = [entry, ...process.argv.slice(2), ...extra];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  child.on('exit', (code) => {
    if (child === host && code)
      console.log(`dev: the host ended (exit code ${code}); it starts again after a change.`);
  });
  host = child;
}

function restartHost() {
  if (!existsSync(entry) || hashOfHost() === hostHash) return;
  console.log('dev: the host changed; starting it again at a new address.');
  const before = host;
  const start = () => startHost(['--no-open']);
  if (before.exitCode !== null || before.signalCode !== null) start();
  else {
    before.once('exit', start);
    before.kill();
  }
}

function hashOfHost() {
  return createHash('sha256').update(readFileSync(entry)).digest('hex');
}

if (!(await ensureInstalled(console.log)) || !(await ensureBuilt(console.log))) process.exit(1);
const builder = spawn(process.execPath, [electronVite, 'build', '--watch'], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    builder.kill();
    host.kill();
    process.exit(0);
  });
}
startHost();
let pending;
watch(mainFolder, () => {
  clearTimeout(pending);
  pending = setTimeout(restartHost, 500);
});
