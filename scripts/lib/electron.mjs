import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, root } from './paths.mjs';

const home = join(root, 'node_modules', 'electron');
const failureFile = join(cacheFolder, 'electron-fetch.json');
const aDay = 24 * 60 * 60 * 1000;

/** The path of Electron's executable, or undefined. Never `import 'electron'`: in plain Node that downloads. */
export function electronRuntime() {
  const pathFile = join(home, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(home, 'dist');
  const executable = join(folder, readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/** Whether a window could be shown at all. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Why an earlier fetch failed: `state` is 'failed' (for a day), 'slow' (still wanted), or 'none'. */
export function earlierFetch() {
  try {
    const { state, reason, at } = JSON.parse(readFileSync(failureFile, 'utf8'));
    if (Date.now() - at < aDay) return { state, reason };
  } catch {
    // No record, or an unreadable one: as good as none.
  }
  return { state: 'none', reason: '' };
}

/**
 * Fetches Electron's runtime with Electron's own installer, waiting at most `wait` milliseconds.
 * A fetch that is merely slow goes on until this process ends, so that the next start may have it.
 * @returns {Promise<{state: 'had' | 'failed' | 'slow', reason: string}>}
 */
export async function fetchElectron(wait) {
  const { promise, child } = startInstaller();
  const timer = new Promise((resolve) => setTimeout(resolve, wait, 'slow').unref());
  const ended = await Promise.race([promise, timer]);
  if (ended === 'slow') {
    child.unref();
    child.stderr.unref();
    process.once('exit', () => child.kill());
    return remember('slow', `its download takes longer than ${Math.round(wait / 1000)} s`);
  }
  if (ended.code === 0 && electronRuntime()) {
    rmSync(failureFile, { force: true });
    return { state: 'had', reason: '' };
  }
  return remember('failed', reasonIn(ended.text));
}

function startInstaller() {
  const child = spawn(process.execPath, [join(home, 'install.js')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  const promise = new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, text: error.message }));
    child.on('close', (code) => resolve({ code, text }));
  });
  return { promise, child };
}

function remember(state, reason) {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(failureFile, JSON.stringify({ state, reason, at: Date.now() }));
  return { state, reason };
}

function reasonIn(text) {
  if (/fetch failed/.test(text)) return 'its download cannot be reached';
  const line = text
    .split('\n')
    .find((candidate) => /error|denied|forbidden|refused|ENOTFOUND/i.test(candidate));
  return (line ?? 'its download failed').trim().slice(0, 160);
}
