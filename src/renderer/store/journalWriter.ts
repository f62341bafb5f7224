import { type Failure, journalStart, type Result } from '@core/model';
import type { HostApi } from '@host/contract';
import { Dexie } from 'dexie';
import type { AssayDatabase } from './database';
import { nextBatch } from './journalBatch';
import { storeFailure } from './storeFailure';

/** What the foot of the window says: never “saved” before the change is in both copies. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'problem'; readonly error: Failure };

/** How long a failed write waits before the next try. */
const retryMilliseconds = 4_000;
/** How many changes are looked up at a time. */
const most = 1_000;

/**
 * Brings a case's changes from the working store into the vault's journal, in order, one write at a
 * time. After a failure the changes stay in the working store and are tried again. Never rejects.
 */
export class JournalWriter {
  private running: Promise<void> | null = null;
  private again = false;
  private retry: ReturnType<typeof setTimeout> | null = null;
  private closed = false;

  constructor(
    private readonly database: AssayDatabase,
    private readonly host: HostApi,
    private readonly caseId: string,
    private readonly report: (state: SaveState) => void,
    /** Makes working store and journal agree when the journal is not where it was left. */
    private readonly recover: () => Promise<Result<unknown>>,
  ) {}

  /** Starts writing what is not yet written; resolves when there is nothing left or a write failed. */
  flush(): Promise<void> {
    if (this.retry) clearTimeout(this.retry);
    this.retry = null;
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.report({ kind: 'saving' });
    this.running = this.write();
    return this.running;
  }

  close(): void {
    this.closed = true;
    if (this.retry) clearTimeout(this.retry);
  }

  private async write(): Promise<void> {
    do {
      this.again = false;
      const error = await this.writeOrRecover();
      if (error) {
        this.running = null;
        this.report({ kind: 'problem', error });
        if (!this.closed) this.retry = setTimeout(() => void this.flush(), retryMilliseconds);
        return;
      }
    } while (this.again);
    // At once, and before anybody is told: a change that comes in then must start a writing of its own.
    this.running = null;
    this.report({ kind: 'saved', at: new Date() });
  }

  /**
   * A journal that moved has either been written by somebody else, or it has our own changes and
   * only the answer was lost; a damaged one can be put together again. All are mended once; what is still wrong then waits for the next try.
   */
  private async writeOrRecover(): Promise<Failure | null> {
    try {
      const error = await this.writeAll();
      if (error?.code !== 'journal-moved' && error?.code !== 'journal-damaged') return error;
      const recovered = await this.recover();
      return recovered.ok ? await this.writeAll() : recovered.error;
    } catch (error) {
      return storeFailure(error);
    }
  }

  private async writeAll(): Promise<Failure | null> {
    for (;;) {
      const head = await this.database.heads.get(this.caseId);
      const written = head?.sequence ?? 0;
      const changes = await this.database.changes
        .where('[caseId+sequence]')
        .between([this.caseId, written + 1], [this.caseId, Dexie.maxKey])
        .limit(most)
        .toArray();
      if (changes.length === 0) return null;
      const answer = await this.host.call('journal.append', {
        caseId: this.caseId,
        previous: head?.hash ?? journalStart,
        bodies: nextBatch(
          changes.map((change) => change.body),
          0,
        ),
      });
      if (!answer.ok) return answer.error;
      await this.database.heads.put({
        caseId: this.caseId,
        sequence: answer.value.changes,
        hash: answer.value.head,
      });
    }
  }
}
