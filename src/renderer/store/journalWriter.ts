import { type Failure, journalStart } from '@core/model';
import type { HostApi } from '@host/contract';
import { Dexie } from 'dexie';
import type { AssayDatabase } from './database';

/** What the foot of the window says: never “saved” before the change is in both copies. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'problem'; readonly error: Failure };

/** How long a failed write waits before the next try. */
const retryMilliseconds = 4_000;
const batch = 1_000;

/**
 * Brings a case's changes from the working store into the vault's journal, in order, one write at a
 * time. After a failure the changes stay in the working store and are tried again.
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
    this.running = this.write().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  close(): void {
    this.closed = true;
    if (this.retry) clearTimeout(this.retry);
  }

  private async write(): Promise<void> {
    do {
      this.again = false;
      const error = await this.writeAll();
      if (error) {
        this.report({ kind: 'problem', error });
        if (!this.closed) this.retry = setTimeout(() => void this.flush(), retryMilliseconds);
        return;
      }
    } while (this.again);
    this.report({ kind: 'saved', at: new Date() });
  }

  private async writeAll(): Promise<Failure | null> {
    for (;;) {
      const head = await this.database.heads.get(this.caseId);
      const written = head?.sequence ?? 0;
      const changes = await this.database.changes
        .where('[caseId+sequence]')
        .between([this.caseId, written + 1], [this.caseId, Dexie.maxKey])
        .limit(batch)
        .toArray();
      if (changes.length === 0) return null;
      const answer = await this.host.call('journal.append', {
        caseId: this.caseId,
        previous: head?.hash ?? journalStart,
        bodies: changes.map((change) => change.body),
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
