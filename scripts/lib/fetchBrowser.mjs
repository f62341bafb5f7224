import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findTestBrowser } from './browser.mjs';
import { root } from './paths.mjs';
import { run, runNode } from './run.mjs';

const minutes = 60_000;

/** Finds a browser for the tests, or gets one without asking anybody anything. Undefined when there is no way. */
export async function ensureBrowser(say) {
  return findTestBrowser() ?? (await fromPlaywright(say)) ?? (await fromDistribution(say));
}

async function fromPlaywright(say) {
  say('No Chromium, Chrome or Edge here; fetching the one of Playwright (waiting at most 4 minutes)');
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  const fetched = await runNode([cli, 'install', 'chromium', '--no-shell'], {
    output: 'capture',
    timeout: 4 * minutes,
  });
  const found = findTestBrowser();
  if (!found) say(`That did not work (${fetched.timedOut ? 'it took too long' : reasonIn(fetched.text)})`);
  return found;
}

async function fromDistribution(say) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  say("Installing the distribution's Chromium with apt-get (waiting at most 8 minutes)");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { output: 'capture', timeout: 2 * minutes, env });
  const args = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  const installed = await run('apt-get', args, { output: 'capture', timeout: 6 * minutes, env });
  const found = findTestBrowser();
  if (!found) say(`That did not work either (${reasonIn(installed.text)})`);
  return found;
}

function reasonIn(text) {
  const lines = text.trim().split('\n');
  const telling = lines.find((line) => /error|failed|unable|cannot/i.test(line)) ?? lines.pop();
  return telling?.trim().slice(0, 160) || 'no reason given';
}
