#!/usr/bin/env node
import './lib/requireNode.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { chooseHost } from './lib/chooseHost.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { startElectron } from './lib/startElectron.mjs';
import { hostArguments, readStartOptions, usage } from './lib/startOptions.mjs';

function say(line) {
  console.log(`Assay: ${line}.`);
}

/** Runs in this process: nothing to forward signals to, nothing left behind. */
async function startLoopback(options) {
  const entry = join(root, 'out', 'main', 'loopback.js');
  process.argv = [process.execPath, entry, ...hostArguments(options)];
  await import(pathToFileURL(entry).href);
}

async function start() {
  // npm runs scripts in the project's folder and notes here where the person was.
  const from = process.env.npm_lifecycle_event ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
  const { options, problem } = readStartOptions(process.argv.slice(2), from);
  if (problem) {
    console.error(`${problem}\n${usage}`);
    process.exit(2);
  }
  if (!(await ensureInstalled(say)) || !(await ensureBuilt(say))) process.exit(1);

  const { executable, reason } = await chooseHost(options.host, say);
  if (executable) {
    const { code, stillborn } = await startElectron(executable, hostArguments(options));
    if (!stillborn || options.host === 'electron') process.exit(code);
    say(`Electron ended at once (exit code ${code}); going on in the browser`);
  } else if (options.host === 'electron') {
    console.error(`Assay cannot start Electron: ${reason}. Without --host electron it runs in the browser.`);
    process.exit(1);
  } else if (reason) {
    say(`Not using Electron, because ${reason}; going on in the browser`);
  }
  await startLoopback(options);
}

await start();
