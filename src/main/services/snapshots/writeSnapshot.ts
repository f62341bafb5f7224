import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { fail, ok, type Result } from '@core/model/result';
import { diskFailure } from '../diskFailure';
import type { JournalExtent } from '../journals';
import { syncFolder, unfinishedSuffix } from '../writeDurably';
import { checkSnapshot } from './checkSnapshot';
import { type SnapshotFile, snapshotName } from './snapshotName';

/**
 * Packs a journal as far as `extent` says into a new file of `folder` (which must exist): temporary
 * file, fsync, test-restored, and only then renamed. The journal may grow meanwhile: what is there
 * is never changed, so nobody has to wait. Fails with a sentence; then no file is left behind.
 */
export async function writeSnapshot(
  journalPath: string,
  extent: JournalExtent,
  folder: string,
  at: string,
): Promise<Result<SnapshotFile>> {
  const unfinished = join(folder, `.${randomUUID()}${unfinishedSuffix}`);
  try {
    const sha256 = await pack(journalPath, extent.bytes, unfinished);
    const restored = await checkSnapshot(unfinished, { changes: extent.changes, sha256 });
    if (!restored.ok || restored.value.head !== extent.head) {
      await rm(unfinished, { force: true });
      return fail(
        'snapshot-not-restored',
        `A snapshot of ${journalPath} could not be read back and was thrown away; look after the disk, and verify the data folder.`,
      );
    }
    const name = snapshotName({ at, changes: extent.changes, sha256 });
    await rename(unfinished, join(folder, name));
    await syncFolder(folder);
    return ok({ name, at, changes: extent.changes, sha256 });
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    return { ok: false, error: diskFailure(error, 'No snapshot could be made', folder) };
  }
}

/** Answers the SHA-256 of the packed bytes, which are on the disk then. */
async function pack(journalPath: string, bytes: number, path: string): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  try {
    const source = createReadStream(journalPath, { end: bytes - 1, highWaterMark: 256 * 1024 });
    const packed = source.pipe(createGzip({ level: 4 }));
    source.once('error', (error) => packed.destroy(error));
    for await (const chunk of packed as AsyncIterable<Buffer>) {
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await finished(packed, { writable: false }).catch(() => undefined);
    await file.sync();
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}
