import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { journalStart } from '@core/model/change';
import { type Failure, ok, type Result } from '@core/model/result';
import { diskFailure, systemErrorCode } from '../diskFailure';
import type { JournalPosition } from '../journals';
import { verifyJournalBytes } from '../verifyJournal';
import type { SnapshotFile } from './snapshotName';

/** Bytes looked at in one go, so that whoever else waits for the host gets a turn every few milliseconds. */
const portion = 128 * 1024;

/**
 * Test-restores a snapshot: hashes the file, unpacks it and checks every line of the journal in it.
 * Answers where that journal stands, or why it is not what its name says (`snapshot-damaged`).
 */
export async function checkSnapshot(
  path: string,
  expected: Pick<SnapshotFile, 'changes' | 'sha256'>,
  onBytes: (bytes: Buffer) => void = () => undefined,
): Promise<Result<JournalPosition>> {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  let position: JournalPosition = { changes: 0, head: journalStart };
  let broken = false;
  try {
    await pipeline(
      createReadStream(path, { highWaterMark: portion }),
      hashing,
      createGunzip({ chunkSize: portion }),
      async (chunks: AsyncIterable<Buffer>) => {
        const index = await verifyJournalBytes(watched(chunks, onBytes), path);
        position = { changes: index.starts.length - 1, head: index.head };
        broken = index.damage !== null || index.torn !== null;
      },
    );
  } catch (error) {
    if (!/^(Z_|ERR_)/.test(systemErrorCode(error)))
      return { ok: false, error: diskFailure(error, 'A snapshot cannot be read', path) };
    return { ok: false, error: damaged(path) };
  }
  if (broken || hash.digest('hex') !== expected.sha256 || position.changes !== expected.changes)
    return { ok: false, error: damaged(path) };
  return ok(position);
}

async function* watched(chunks: AsyncIterable<Buffer>, onBytes: (bytes: Buffer) => void) {
  for await (const chunk of chunks) {
    onBytes(chunk);
    yield chunk;
  }
}

function damaged(path: string): Failure {
  return {
    code: 'snapshot-damaged',
    message: `The snapshot ${path} was altered or damaged and is of no use; the others and the journal are not touched by that. Look after the disk.`,
  };
}
