import { join } from 'node:path';
import { fail, ok, type Result } from '@core/model/result';
import { diskFailure } from './diskFailure';
import { lockForProcess } from './processLock';

export interface VaultLock {
  release(): Promise<void>;
}

/**
 * Makes this process the only one that works on a data folder. Fails with `vault-in-use` when
 * another living process does; the lock of one that crashed is taken over.
 */
export async function lockVault(folder: string): Promise<Result<VaultLock>> {
  const path = join(folder, 'assay.lock');
  try {
    const lock = await lockForProcess(path);
    if (lock.kind === 'held') return ok(lock);
    const who = lock.holder ? ` (process ${lock.holder.process} on ${lock.holder.computer})` : '';
    return fail(
      'vault-in-use',
      `Another Assay${who} is working with the data folder ${folder}; close it, or choose another folder with --data. If there is none, delete ${path}.`,
    );
  } catch (error) {
    return { ok: false, error: diskFailure(error, 'The data folder cannot be locked', path) };
  }
}
