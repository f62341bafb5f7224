import { randomUUID } from 'node:crypto';
import { chmod, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What half-written files end in. Any found at start-up are left-overs of a crash. */
export const unfinishedSuffix = '.unfinished';

/**
 * Writes a whole file so that a crash leaves either the old one or the new one: temporary file
 * beside it, fsync, rename, fsync of the folder. Only the user may read it unless `mode` says
 * otherwise. With `folderSynced: false` the caller syncs the folder, once for many files. Throws what the file system throws.
 */
export async function writeDurably(
  path: string,
  bytes: Uint8Array | string,
  options: { readOnly?: boolean; mode?: number; folderSynced?: boolean } = {},
): Promise<void> {
  const unfinished = join(dirname(path), `.${randomUUID()}${unfinishedSuffix}`);
  try {
    const file = await open(unfinished, 'wx', options.mode ?? 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (options.readOnly) await chmod(unfinished, 0o400);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
  if (options.folderSynced !== false) await syncFolder(dirname(path));
}

/** Makes a created, renamed or removed entry of the folder survive a power cut. Windows has no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
