import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockPath } from './paths.mjs';

/** Does one piece of work at a time among all processes of this folder; a dead holder's lock is taken over. */
export async function withLock(name, work) {
  const path = lockPath(name);
  while (!tryToTake(path)) await sleep(200);
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function tryToTake(path) {
  try {
    const handle = openSync(path, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!holderIsAlive(path)) rmSync(path, { force: true });
    return false;
  }
}

function holderIsAlive(path) {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    // An empty file is a lock whose holder is about to write its number.
    if (!pid) return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
