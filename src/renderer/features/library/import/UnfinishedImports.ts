import type { Id } from '@core/model';
import { Dexie } from 'dexie';
import type { IncomingFile } from './incomingFile';
import { KeptFiles, type UnfinishedDatabase, type UnfinishedRow } from './KeptFiles';

/** A file of an import that did not come to its end. */
export interface UnfinishedFile {
  /** Its path as far as it is known. */
  readonly name: string;
  /** The file itself, where it was kept and need not be chosen again. */
  readonly file: IncomingFile | null;
}

type KnownRow = UnfinishedRow & { readonly key: number };

/** Milliseconds in which files that are through are gathered before they are struck off. */
const pause = 400;
/** Files remembered at a time: a few milliseconds of work. */
const portion = 100;

/**
 * Remembers, apart from the case, which files of a running import are not through, and keeps what a browser would not
 * give back after a restart (`KeptFiles`), so that the next start can go on. What could not be kept is named, to be
 * chosen again.
 */
export class UnfinishedImports {
  private readonly database: UnfinishedDatabase;
  private readonly keeper: KeptFiles;
  private readonly keys = new Map<object, number>();
  private readonly unkept = new Set<object>();
  /** Imports whose files are being kept. */
  private keeping = 0;
  private through: number[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  /**
   * `onKept` is told how many files of the running import could not be kept; null while that is not known.
   * `most`: bytes kept at most.
   */
  constructor(
    options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {},
    private readonly onKept: (notKept: number | null) => void = () => undefined,
    most?: number,
  ) {
    this.database = new Dexie('assay-import', {
      chromeTransactionDurability: 'strict',
      ...options,
    }) as UnfinishedDatabase;
    this.database.version(1).stores({ files: '++key, caseId' });
    this.database.version(2).stores({ files: '++key, caseId', kept: 'key' });
    this.keeper = new KeptFiles(this.database, most);
  }

  /**
   * Files of an import that begins; what an interrupted one has left of the same name is chosen again with them, and
   * what it has kept goes on. Failing to remember them is no reason not to take them in.
   */
  begin(caseId: Id, files: readonly IncomingFile[]): Promise<void> {
    for (const file of files) {
      const key = this.keeper.keyOf(file);
      if (key !== undefined) this.keys.set(file, key);
    }
    const fresh = files.filter((file) => !this.keys.has(file));
    return this.inTurn(async () => {
      const chosen = new Set(fresh.map(({ name, path }) => path ?? name));
      const again = (await this.earlier(caseId)).filter(
        ({ name }) => chosen.has(name) || chosen.has(name.slice(name.lastIndexOf('/') + 1)),
      );
      await this.remove(again.map(({ key }) => key));
      const rows = fresh.map(({ name, path }) => ({ caseId, name: path ?? name }));
      for (let from = 0; from < rows.length; from += portion) {
        const keys = await this.database.files.bulkAdd(rows.slice(from, from + portion), { allKeys: true });
        for (const [place, key] of keys.entries()) this.keys.set(fresh[from + place] as IncomingFile, key);
      }
    }).then(() => void this.keep(fresh));
  }

  /** A file that needs no choosing again. */
  strike(file: object): void {
    const key = this.keys.get(file);
    this.keys.delete(file);
    this.unkept.delete(file);
    if (key !== undefined) this.through.push(key);
    this.timer ??= setTimeout(() => void this.write(), pause);
  }

  /** The import is over: nothing of it is left to be chosen again. */
  async end(): Promise<void> {
    this.through.push(...this.keys.values());
    this.keys.clear();
    this.unkept.clear();
    await this.write();
  }

  /** The files of a case's earlier imports that did not come to their end. */
  async left(caseId: Id): Promise<readonly UnfinishedFile[]> {
    let left: UnfinishedFile[] = [];
    await this.inTurn(async () => {
      const rows = await this.earlier(caseId);
      left = rows.map((row) => ({ name: row.name, file: this.keeper.fileOf(row) }));
    });
    return left;
  }

  /** The user wants none of them any more. */
  forget(caseId: Id): Promise<void> {
    return this.inTurn(async () => this.remove((await this.earlier(caseId)).map(({ key }) => key)));
  }

  /** Keeps the last first: those before them may be through by then. */
  private async keep(files: readonly IncomingFile[]): Promise<void> {
    const left = files.filter(({ toKeep }) => toKeep);
    this.keeping++;
    this.tell();
    this.keeper.recount();
    while (left.length > 0) await this.inTurn(() => this.keepSome(left));
    this.keeping--;
    this.tell();
  }

  private async keepSome(left: IncomingFile[]): Promise<void> {
    const wanted: (readonly [number, IncomingFile])[] = [];
    while (left.length > 0 && wanted.length < this.keeper.portion) {
      const file = left.pop() as IncomingFile;
      const key = this.keys.get(file);
      if (key !== undefined) wanted.push([key, file]);
    }
    const all = wanted.map(([, file]) => file);
    for (const file of await this.keeper.keep(wanted).catch(() => all))
      if (this.keys.has(file)) this.unkept.add(file);
  }

  private tell(): void {
    this.onKept(this.keeping > 0 ? null : this.unkept.size);
  }

  /** Rows that are not of the import that runs now. */
  private async earlier(caseId: Id): Promise<readonly KnownRow[]> {
    const rows = await this.database.files.where('caseId').equals(caseId).toArray();
    const present = new Set([...this.keys.values(), ...this.through]);
    return rows.filter((row): row is KnownRow => row.key !== undefined && !present.has(row.key));
  }

  private write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.tell();
    return this.inTurn(() => this.remove(this.through.splice(0)));
  }

  private async remove(keys: readonly number[]): Promise<void> {
    const { files, kept } = this.database;
    await this.database.transaction('rw', files, kept, () =>
      Promise.all([files.bulkDelete([...keys]), kept.bulkDelete([...keys])]),
    );
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const next = this.queue.then(work).catch(() => undefined);
    this.queue = next;
    return next;
  }
}
