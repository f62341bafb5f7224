import './lib/requireNode.mjs';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from './lib/build.mjs';
import { fingerprint } from './lib/fingerprint.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { withLock } from './lib/lock.mjs';
import { root } from './lib/paths.mjs';

/*
 * `npm run dev [-- options of the loopback host]`: builds again after every change of a source, and starts the
 * loopback host again when its own code has changed. After a change of the page alone, reload the page. It is the
 * real host with its real headers, not a second server that behaves differently.
 */
const mainFolder = join(root, 'out', 'main');
let host;
let runningCode = '';

function startHost(extra = []) {
  runningCode = hostCode();
  const args = [join(mainFolder, 'loopback.js'), ...process.argv.slice(2), ...extra];
  host = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
}

async function restartHost() {
  const before = host;
  const ended = new Promise((resolve) => before.once('exit', resolve));
  if (before.exitCode === null && before.signalCode === null) {
    before.kill();
    await ended;
  }
  console.log('dev: the host has changed and starts again; its address has a new token.');
  startHost(['--no-open']);
}

/** The code of everything that runs in Node, as one hash. */
function hostCode() {
  const files = readdirSync(mainFolder, { recursive: true }).filter((name) => name.endsWith('.js'));
  const hash = createHash('sha256');
  for (const name of files.sort()) hash.update(readFileSync(join(mainFolder, name)));
  return hash.digest('hex');
}

async function buildOnce() {
  const built = await withLock('build', () => build('capture'));
  console.log(built ? 'dev: built. Reload the page.' : 'dev: not built; waiting for the next change.');
  return built;
}

async function watch() {
  let seen = fingerprint();
  if (await buildOnce()) startHost();
  for (;;) {
    await sleep(500);
    const now = fingerprint();
    if (now === seen) continue;
    seen = now;
    if (!(await buildOnce())) continue;
    if (!host) startHost();
    else if (hostCode() !== runningCode) await restartHost();
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    host?.kill();
    process.exit(0);
  });
}
if (!(await ensureInstalled(console.log))) process.exit(1);
await watch();
