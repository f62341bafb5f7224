import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Result } from '@core/model/result';
import { z } from 'zod';
import { diskFailure, systemErrorCode } from './diskFailure';

const holderSchema = z.object({
  process: z.number().int().positive(),
  /** When the process began, as the system counts it; tells a new process with an old number apart. */
  began: z.string().nullable(),
  computer: z.string(),
  nonce: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/** Nonces of the locks this very process holds: its own number in a lock file can be a stale one. */
const heldHere = new Set<string>();

export interface VaultLock {
  release(): Promise<void>;
}

/**
 * Makes this process the only one that works on a data folder. Fails with `vault-in-use` when
 * another living process does; the lock of one that crashed is taken over.
 */
export async function lockVault(folder: string): Promise<Result<VaultLock>> {
  const path = join(folder, 'assay.lock');
  const mine: Holder = {
    process: process.pid,
    began: processBegan(process.pid),
    computer: hostname(),
    nonce: randomUUID(),
  };
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      const file = await open(path, 'wx', 0o600);
      await file.writeFile(JSON.stringify(mine));
      await file.sync();
      await file.close();
      heldHere.add(mine.nonce);
      return ok({ release: () => releaseLock(path, mine) });
    } catch (error) {
      if (systemErrorCode(error) !== 'EEXIST')
        return { ok: false, error: diskFailure(error, 'The data folder cannot be locked', path) };
    }
    const holder = await readHolder(path);
    if (holder === 'gone') continue;
    if (holder !== 'unreadable' && isAlive(holder)) return inUse(folder, path, holder);
    if (holder === 'unreadable' && !(await isOld(path))) return inUse(folder, path, null);
    // Renaming first keeps two starting processes from both removing, and one from removing the other's fresh lock.
    const aside = `${path}.${mine.nonce}`;
    try {
      await rename(path, aside);
    } catch {
      continue;
    }
    const taken = await readHolder(aside);
    const same =
      taken === holder ||
      (typeof taken === 'object' && typeof holder === 'object' && taken.nonce === holder.nonce);
    if (same) await rm(aside, { force: true });
    else await rename(aside, path).catch(() => undefined);
  }
  return inUse(folder, path, null);
}

function inUse(folder: string, path: string, holder: Holder | null): Result<never> {
  const who = holder ? ` (process ${holder.process} on ${holder.computer})` : '';
  return fail(
    'vault-in-use',
    `Another Assay${who} is working with the data folder ${folder}; close it, or choose another folder with --data. If there is none, delete ${path}.`,
  );
}

async function releaseLock(path: string, mine: Holder): Promise<void> {
  heldHere.delete(mine.nonce);
  const holder = await readHolder(path);
  if (typeof holder === 'object' && holder.nonce === mine.nonce)
    await rm(path, { force: true }).catch(() => undefined);
}

async function readHolder(path: string): Promise<Holder | 'gone' | 'unreadable'> {
  try {
    return holderSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? 'unreadable';
  } catch (error) {
    return systemErrorCode(error) === 'ENOENT' ? 'gone' : 'unreadable';
  }
}

/** A lock is empty for the instant between its creation and its writing; an older one is a left-over. */
async function isOld(path: string): Promise<boolean> {
  const details = await stat(path).catch(() => null);
  return details !== null && Date.now() - details.mtimeMs > 10_000;
}

function isAlive(holder: Holder): boolean {
  // Of a process on another computer (a shared disk) nothing can be known from here.
  if (holder.computer !== hostname()) return true;
  if (holder.process === process.pid) return heldHere.has(holder.nonce);
  try {
    process.kill(holder.process, 0);
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
  return holder.began === null || holder.began === processBegan(holder.process);
}

/** Start time from Linux's `/proc/<pid>/stat` (field 22); null where there is none. */
function processBegan(pid: number): string | null {
  try {
    const details = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return details.slice(details.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
