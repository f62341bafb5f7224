import { setTimeout } from 'node:timers/promises';
import { fail, type Result } from '@core/model';
import { lockForProcess, type ProcessLock } from '../main/services/processLock';
import { fileFailure } from './fileFailure';

/** How often, and how many milliseconds apart, a lock is asked for: ten seconds in all. */
const tries = 200;
const pause = 50;

/**
 * Does `work` while no other process holds the lock file at `lockPath`. Fails with `case-busy`,
 * naming `path`, when another one keeps it, or `file-not-written`.
 */
export async function whileLocked<Value>(
  lockPath: string,
  path: string,
  work: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  let lock: ProcessLock;
  try {
    lock = await lockForProcess(lockPath);
    for (let tried = 1; lock.kind === 'taken' && tried < tries; tried++) {
      await setTimeout(pause);
      lock = await lockForProcess(lockPath);
    }
  } catch (error) {
    return fileFailure('write', path, error);
  }
  if (lock.kind === 'taken')
    return fail(
      'case-busy',
      `${path} is being written by another program; nothing was written, run the command again. If there is none, delete ${lockPath}.`,
    );
  try {
    return await work();
  } finally {
    await lock.release();
  }
}
