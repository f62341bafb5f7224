import type { Id } from '@core/model';
import type { Dexie, Table } from 'dexie';
import type { IncomingFile, KeptBlobs } from './incomingFile';
import { readCompanions } from './readCompanions';

/** A file that is not through. */
export interface UnfinishedRow {
  readonly key?: number;
  readonly caseId: Id;
  /** Its path as far as it is known. */
  readonly name: string;
  /** Where the file itself is kept: what can be known of it without opening it. Bytes; ISO 8601. */
  readonly kept?: { readonly size: number; readonly modifiedAt: string | null };
}

/** The file itself, apart from its row: it is fetched at its turn and never listed. */
type KeptRow = KeptBlobs & { readonly key: number };

interface Wanted {
  readonly row: KeptRow;
  readonly details: Exclude<UnfinishedRow['kept'], undefined>;
}

export type UnfinishedDatabase = Dexie & {
  readonly files: Table<UnfinishedRow, number>;
  readonly kept: Table<KeptRow, number>;
};

/** Bytes of files kept for a restart, all cases together. */
const mostKept = 512 * 1024 * 1024;
export const keptInWords = '512 MB';
/** At most so much of the room a browser still has is taken: what the analyst writes needs it more. */
const shareOfRoom = 0.25;
/** The browser itself has said so. */
const noRoom = -1;

/**
 * Keeps the files of an import in the browser's store until they are through. The browser copies them there itself:
 * they are never read into the page for it. What finds no room is left out, and is to be chosen again after a restart.
 */
export class KeptFiles {
  /** Files handed over together: each is looked up on the disk, which holds the page up. */
  readonly portion = 20;
  private readonly keys = new WeakMap<object, number>();
  /** Bytes that may still be kept; null until they are counted. */
  private room: number | null = null;

  constructor(
    private readonly database: UnfinishedDatabase,
    private readonly most = mostKept,
  ) {}

  /** Keeps each file for which there is room under its key, and answers those it could not keep. */
  async keep(files: readonly (readonly [number, IncomingFile])[]): Promise<readonly IncomingFile[]> {
    if (files.length === 0) return [];
    this.room ??= await this.roomThere();
    const wanted = files.map(([key, file]) => this.wanted(key, file)).filter((one) => one !== null);
    const kept = new Set(await this.store(wanted));
    return files.flatMap(([key, file]) => (kept.has(key) ? [] : [file]));
  }

  /** Room is counted again: what was kept may be through. */
  recount(): void {
    this.room = null;
  }

  /** The row under which a file that came out of here is kept. */
  keyOf(file: object): number | undefined {
    return this.keys.get(file);
  }

  /** The file of a row, as it was when it was dropped; null where it was not kept. Its bytes are fetched when it is read. */
  fileOf({ key, name, kept }: UnfinishedRow): IncomingFile | null {
    if (key === undefined || !kept) return null;
    const fileName = name.slice(name.lastIndexOf('/') + 1);
    const file: IncomingFile = {
      name: fileName,
      path: name === fileName ? null : name,
      ...kept,
      read: async () => {
        try {
          const row = await this.database.kept.get(key);
          if (!row) return `“${fileName}” was not kept after all. Choose it again.`;
          const bytes = new Uint8Array(await row.file.arrayBuffer());
          return { bytes, companions: await readCompanions(row.companions) };
        } catch {
          return `“${fileName}” cannot be read where it was kept. Choose it again.`;
        }
      },
    };
    this.keys.set(file, key);
    return file;
  }

  private wanted(key: number, { size, modifiedAt, toKeep }: IncomingFile): Wanted | null {
    const blobs = toKeep?.();
    if (!blobs || this.room === null) return null;
    const bytes = blobs.companions.reduce((sum, { file }) => sum + file.size, size);
    if (bytes > this.room) return null;
    this.room -= bytes;
    return { row: { key, ...blobs }, details: { size, modifiedAt } };
  }

  /** Answers the keys of what was stored. A file that has gone since it was dropped takes no other along. */
  private async store(wanted: readonly Wanted[]): Promise<readonly number[]> {
    if (wanted.length === 0 || this.room === noRoom) return [];
    const { files, kept } = this.database;
    try {
      await this.database.transaction('rw', files, kept, () =>
        Promise.all([
          kept.bulkPut(wanted.map(({ row }) => row)),
          files.bulkUpdate(wanted.map(({ row, details }) => ({ key: row.key, changes: { kept: details } }))),
        ]),
      );
      return wanted.map(({ row }) => row.key);
    } catch (error) {
      if (isFull(error)) this.room = noRoom;
      if (wanted.length === 1) return [];
      const stored: number[] = [];
      for (const one of wanted) stored.push(...(await this.store([one])));
      return stored;
    }
  }

  private async roomThere(): Promise<number> {
    let left = this.most;
    await this.database.files.each(({ kept }) => {
      left -= kept?.size ?? 0;
    });
    const { quota, usage } = (await globalThis.navigator?.storage?.estimate().catch(() => null)) ?? {};
    return quota === undefined ? left : Math.min(left, (quota - (usage ?? 0)) * shareOfRoom);
  }
}

/** As browsers say that the disk, or their part of it, is full; Dexie hands their word on inside its own. */
function isFull(error: unknown): boolean {
  const { name, inner } = (error ?? {}) as { name?: unknown; inner?: unknown };
  return name === 'QuotaExceededError' || (inner !== undefined && inner !== error && isFull(inner));
}
