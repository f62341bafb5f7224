import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '@core/model/result';
import type { blobAreas } from '@host/contract';
import { diskFailure, systemErrorCode } from './diskFailure';
import { takeTurns } from './takeTurns';
import { syncFolder, unfinishedSuffix, writeDurably } from './writeDurably';

export type BlobArea = (typeof blobAreas)[number];

export interface KeptBlob {
  readonly area: BlobArea;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** As many files are written at a time: more only wait for the same disk. */
const writtenAtOnce = 8;

export interface Blobs {
  has(area: BlobArea, sha256: string): Promise<Result<{ present: boolean }>>;
  write(area: BlobArea, sha256: string, bytes: Uint8Array): Promise<Result<Record<string, never>>>;
  writeAll(blobs: readonly KeptBlob[]): Promise<Result<Record<string, never>>>;
  read(area: BlobArea, sha256: string): Promise<Result<{ bytes: Uint8Array<ArrayBuffer> }>>;
}

/** Bytes kept under their own SHA-256 in `<folder>/<area>/`. The area folders must exist. */
export function openBlobs(folder: string): Blobs {
  const turn = takeTurns();
  const pathOf = (area: BlobArea, sha256: string) => join(folder, area, sha256);

  function keep(
    { area, sha256, bytes }: KeptBlob,
    options: { folderSynced?: boolean } = {},
  ): Promise<Result<Record<string, never>>> {
    return turn(`${area}/${sha256}`, async () => {
      if (hashOf(bytes) !== sha256)
        return fail(
          'hash-mismatch',
          'A source changed on its way to the disk and was not stored; take it in again.',
        );
      const path = pathOf(area, sha256);
      try {
        const stored = await readFile(path).catch(() => null);
        if (!stored || hashOf(stored) !== sha256)
          await writeDurably(path, bytes, { readOnly: true, ...options });
        return ok({});
      } catch (error) {
        return { ok: false, error: diskFailure(error, 'The source could not be stored', path) };
      }
    });
  }

  return {
    async has(area, sha256) {
      const path = pathOf(area, sha256);
      try {
        return ok({ present: (await stat(path)).isFile() });
      } catch (error) {
        if (systemErrorCode(error) === 'ENOENT') return ok({ present: false });
        return { ok: false, error: diskFailure(error, 'A stored source cannot be looked up', path) };
      }
    },

    write: (area, sha256, bytes) => keep({ area, sha256, bytes }),

    async writeAll(all) {
      for (let place = 0; place < all.length; place += writtenAtOnce) {
        const part = all.slice(place, place + writtenAtOnce);
        const kept = await Promise.all(part.map((blob) => keep(blob, { folderSynced: false })));
        const failed = kept.find((result) => !result.ok);
        if (failed) return failed;
      }
      try {
        for (const area of new Set(all.map((blob) => blob.area))) await syncFolder(join(folder, area));
      } catch (error) {
        return { ok: false, error: diskFailure(error, 'The sources could not be stored', folder) };
      }
      return ok({});
    },

    async read(area, sha256) {
      const path = pathOf(area, sha256);
      let bytes: Buffer<ArrayBuffer>;
      try {
        bytes = await readFile(path);
      } catch (error) {
        if (systemErrorCode(error) === 'ENOENT')
          return fail(
            'blob-missing',
            `The stored file ${path} is missing; bring it back from a backup or take the source in again.`,
          );
        return { ok: false, error: diskFailure(error, 'A stored source cannot be read', path) };
      }
      if (hashOf(bytes) !== sha256)
        return fail(
          'blob-damaged',
          `The stored file ${path} was altered or damaged since it was taken in; bring it back from a backup or take the source in again.`,
        );
      return ok({ bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) });
    },
  };
}

/** Removes what a crash left half-written. Only for the holder of the vault's lock. */
export async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (name.startsWith('.') && name.endsWith(unfinishedSuffix))
      await rm(join(folder, name), { force: true });
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
