import type { Id } from '@core/model';
import { Dexie, type Table } from 'dexie';

interface UnfinishedFile {
  readonly key?: number;
  readonly caseId: Id;
  readonly name: string;
}

/** Milliseconds in which files that are through are gathered before they are struck off. */
const pause = 400;
/** Files remembered at a time: a few milliseconds of work. */
const portion = 100;

/**
 * Remembers, apart from the case, which files of a running import are not through, so that the next start can name
 * them. A browser gives no file back after a restart; the user has to choose those again.
 */
export class UnfinishedImports {
  private readonly database: Dexie & { files: Table<UnfinishedFile, number> };
  private keys = new Map<object, number>();
  private through: number[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    this.database = new Dexie('assay-import', options) as typeof this.database;
    this.database.version(1).stores({ files: '++key, caseId' });
  }

  /**
   * Files of an import that begins; what an interrupted one has left of the same name is chosen again with them.
   * Failing to remember them is no reason not to take them in.
   */
  begin<File extends { readonly name: string; readonly path: string | null }>(
    caseId: Id,
    files: readonly File[],
  ): Promise<void> {
    return this.inTurn(async () => {
      const chosen = new Set(files.map(({ name, path }) => path ?? name));
      const again = (await this.earlier(caseId)).filter(
        ({ name }) => chosen.has(name) || chosen.has(name.slice(name.lastIndexOf('/') + 1)),
      );
      await this.database.files.bulkDelete(again.map(({ key }) => key));
      const rows = files.map(({ name, path }) => ({ caseId, name: path ?? name }));
      for (let from = 0; from < rows.length; from += portion) {
        const keys = await this.database.files.bulkAdd(rows.slice(from, from + portion), { allKeys: true });
        for (const [place, key] of keys.entries()) this.keys.set(files[from + place] as File, key);
      }
    });
  }

  /** A file that needs no choosing again. */
  strike(file: object): void {
    const key = this.keys.get(file);
    this.keys.delete(file);
    if (key !== undefined) this.through.push(key);
    this.timer ??= setTimeout(() => void this.write(), pause);
  }

  /** The import is over: nothing of it is left to be chosen again. */
  async end(): Promise<void> {
    this.through.push(...this.keys.values());
    this.keys = new Map();
    await this.write();
  }

  /** The files of a case's earlier imports that did not come to their end, as they were called. */
  async left(caseId: Id): Promise<readonly string[]> {
    let names: string[] = [];
    await this.inTurn(async () => {
      names = (await this.earlier(caseId)).map(({ name }) => name);
    });
    return names;
  }

  /** The user will not choose them again. */
  forget(caseId: Id): Promise<void> {
    return this.inTurn(async () =>
      this.database.files.bulkDelete((await this.earlier(caseId)).map(({ key }) => key)),
    );
  }

  /** Rows that are not of the import that runs now. */
  private async earlier(caseId: Id): Promise<readonly { readonly key: number; readonly name: string }[]> {
    const rows = await this.database.files.where('caseId').equals(caseId).toArray();
    const present = new Set([...this.keys.values(), ...this.through]);
    return rows.flatMap(({ key, name }) => (key === undefined || present.has(key) ? [] : [{ key, name }]));
  }

  private write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    return this.inTurn(() => this.database.files.bulkDelete(this.through.splice(0)));
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const next = this.queue.then(work).catch(() => undefined);
    this.queue = next;
    return next;
  }
}
