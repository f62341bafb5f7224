import { randomUUID } from 'node:crypto';
import { chmod, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type CaseFile, packCaseFile, readCaseFile } from '@core/casefile';
import { fail, ok, type Result } from '@core/model';
import { sha256Hex } from '@core/text';
import { fileFailure } from './fileFailure';
import { whileLocked } from './whileLocked';

/** A case as it was read, with what is needed to see whether somebody else wrote meanwhile. */
export interface CaseOnDisk {
  readonly path: string;
  readonly caseFile: CaseFile;
  /** SHA-256 of the file as read, and how many changes it held. */
  readonly readAs: string;
  readonly changesRead: number;
}

/**
 * Reads a case file. Fails with a sentence that names it. An encrypted one opens only with `decrypt`, and for reading: it cannot be
 * written back.
 */
export async function openCase(
  path: string,
  decrypt?: (bytes: Uint8Array) => Promise<Result<Uint8Array>>,
): Promise<Result<CaseOnDisk>> {
  const bytes = await readWhole(path);
  if (!bytes.ok) return bytes;
  const plain = decrypt ? await decrypt(bytes.value) : bytes;
  if (!plain.ok) return plain;
  const caseFile = readCaseFile(plain.value);
  if (!caseFile.ok) return fail(caseFile.error.code, `${path}: ${caseFile.error.message}`);
  return ok({
    path,
    caseFile: caseFile.value,
    readAs: sha256Hex(bytes.value),
    changesRead: caseFile.value.changes.length,
  });
}

/** Reads any file. Fails with a sentence that names it. */
export async function readWhole(path: string): Promise<Result<Uint8Array>> {
  try {
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    return fileFailure('read', path, error);
  }
}

/**
 * Writes the case back in place: temporary file beside it, fsync, rename, so that a crash leaves the
 * old one or the new one. Refused with `case-changed` when the file is no longer the one read, and
 * with `change-refused` when it could not be read again.
 */
export async function saveCase(opened: CaseOnDisk): Promise<Result<void>> {
  const { path, caseFile, readAs, changesRead } = opened;
  const packed = packCaseFile(caseFile, changesRead);
  if (!packed.ok) return fail(packed.error.code, `${path} was not changed. ${packed.error.message}`);
  const real = await realpath(path).catch(() => path);
  const lockPath = join(dirname(real), `.${basename(real)}.lock`);
  return whileLocked(lockPath, path, async () => {
    const now = await readWhole(path);
    if (!now.ok) return now;
    if (sha256Hex(now.value) !== readAs)
      return fail(
        'case-changed',
        `${path} was changed by another program meanwhile; nothing was written, run the command again.`,
      );
    return replaceFile(path, packed.value);
  });
}

/** Writes a case that must not be there yet. */
export async function createCase(path: string, caseFile: CaseFile): Promise<Result<void>> {
  const packed = packCaseFile(caseFile, 0);
  if (!packed.ok) return packed;
  let begun = false;
  try {
    const file = await open(path, 'wx');
    begun = true;
    try {
      await file.writeFile(packed.value);
      await file.sync();
    } finally {
      await file.close();
    }
    await syncFolder(dirname(path));
    return ok(undefined);
  } catch (error) {
    if (begun) await rm(path, { force: true }).catch(() => undefined);
    return fileFailure('write', path, error);
  }
}

/** Writes a file so that a crash leaves the old one or the new one. Keeps the old one's rights; follows links. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<Result<void>> {
  const real = await realpath(path).catch(() => path);
  const temporary = join(dirname(real), `.${randomUUID()}.unfinished`);
  try {
    const mode = await stat(real).then(
      (status) => status.mode,
      () => null,
    );
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (mode !== null) await chmod(temporary, mode);
    await rename(temporary, real);
    await syncFolder(dirname(real));
    return ok(undefined);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return fileFailure('write', path, error);
  }
}

/** Makes the renamed entry survive a power cut. Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
