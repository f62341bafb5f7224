import { chmod, lstat, mkdir } from 'node:fs/promises';

/**
 * Makes a folder of the vault, or takes the one that is there: for its owner only, also where a copy of the vault or the
 * system's own habit had it open to others. Throws what the file system throws, and `ELOOP` where the folder is a link:
 * a vault from elsewhere could have files written anywhere by one.
 */
export async function makeOwnFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const found = await lstat(path);
  if (found.isSymbolicLink()) throw Object.assign(new Error('ELOOP'), { code: 'ELOOP', path });
  const isOpenToOthers = (found.mode & 0o077) !== 0;
  // Of disks without rights, such as a stick's, everything seems open and nothing can be changed.
  if (isOpenToOthers && process.platform !== 'win32') await chmod(path, 0o700).catch(() => undefined);
}
