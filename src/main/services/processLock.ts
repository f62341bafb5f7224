import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type FileHandle, open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { systemErrorCode } from './diskFailure';
import { writeDurably } from './writeDurably';

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

/** The lock file is ours, or another process's, who is named when it can be told. */
export type ProcessLock =
  | { readonly kind: 'held'; release(): Promise<void> }
  | { readonly kind: 'taken'; readonly holder: Holder | null };

/**
 * Makes this process the only one that holds the lock file at `path`; the lock of a process that
 * crashed is taken over. Throws what the file system throws.
 */
export async function lockForProcess(path: string): Promise<ProcessLock> {
  const mine: Holder = {
    process: process.pid,
    began: processBegan(process.pid),
    computer: hostname(),
    nonce: randomUUID(),
  };
  heldHere.add(mine.nonce);
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      if ((await create(path, mine)) || (await takeOver(path, mine)))
        return { kind: 'held', release: () => releaseLock(path, mine) };
      const holder = await readHolder(path);
      if (typeof holder === 'object' && isAlive(holder)) {
        heldHere.delete(mine.nonce);
        return { kind: 'taken', holder };
      }
      // Another process is just taking the lock, or has just given it back.
      await setTimeout(25);
    }
  } catch (error) {
    heldHere.delete(mine.nonce);
    throw error;
  }
  heldHere.delete(mine.nonce);
  return { kind: 'taken', holder: null };
}

/** False when there is such a file already. */
async function create(path: string, mine: Holder): Promise<boolean> {
  let file: FileHandle;
  try {
    file = await open(path, 'wx', 0o600);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
  await file.writeFile(JSON.stringify(mine));
  await file.sync();
  await file.close();
  return true;
}

/**
 * Replaces a left-over lock. The stale file stays in its place until then, and a second file lets
 * only one process at a time look and replace: else each could throw out the other's fresh lock.
 */
async function takeOver(path: string, mine: Holder): Promise<boolean> {
  const turn = `${path}.taking`;
  if (!(await create(turn, mine))) {
    if (await isOld(turn)) await rm(turn, { force: true });
    return false;
  }
  try {
    const holder = await readHolder(path);
    const left = holder === 'unreadable' ? await isOld(path) : holder !== 'gone' && !isAlive(holder);
    if (left) await writeDurably(path, JSON.stringify(mine));
    return left;
  } finally {
    await rm(turn, { force: true });
  }
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
