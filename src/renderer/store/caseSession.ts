import { type Failure, fail, type Id, ok, type Result } from '@core/model';
import type { HostApi } from '@host/contract';
import { Dexie } from 'dexie';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ChangeFeed } from './ChangeFeed';
import type { AssayDatabase, StoredChange } from './database';
import type { Edit } from './edit';
import { JournalWriter, type SaveState } from './journalWriter';
import { putStrandedOnTop } from './putStrandedOnTop';
import { type ReconcileOptions, reconcile } from './reconcile';
import type { Reconciliation } from './reconciliation';
import { changesAfter } from './rejoin';
import { isDiskTrouble, storeFailure } from './storeFailure';
import { takeBack } from './takeBack';
import { turnBack } from './turnBack';
import { pushChange, topGroup, type UndoStacks, undoStacks } from './undoStacks';
import { type CommitOptions, writeChange } from './writeChange';

/** How many changes back undo reaches after a restart. */
const undoDepth = 2_000;

export interface SessionState {
  readonly save: SaveState;
  /** Why no change is taken at present: the disk or the folder takes nothing. Null while all is well. */
  readonly frozen: Failure | null;
  /** The label of what undo or redo would turn round; null when there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/**
 * One open case. Every change of it goes through `commit`: rows, change record, journal line, undo
 * step and save state are one thing.
 */
export class CaseSession {
  readonly state: StoreApi<SessionState>;
  /** Tells of every change as soon as it is in the working store. */
  readonly feed = new ChangeFeed();
  private readonly writer: JournalWriter;
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly database: AssayDatabase,
    readonly host: HostApi,
    readonly caseId: Id,
    /** Written into changes as `by`; settings can change it while the case is open. */
    public analyst: string,
    private stacks: UndoStacks,
    readonly reconciliation: Reconciliation,
  ) {
    this.state = createStore<SessionState>(() => ({
      save: { kind: 'saved', at: null },
      frozen: null,
      ...this.labels(),
    }));
    this.writer = new JournalWriter(
      database,
      host,
      caseId,
      (save) => this.tell(save),
      () => this.inTurn(() => this.reconcileAgain()),
    );
  }

  /** Opens a case of the vault, after the working store and the journal were made to agree. */
  static async open(
    database: AssayDatabase,
    host: HostApi,
    caseId: Id,
    analyst: string,
    options: ReconcileOptions = {},
  ): Promise<Result<CaseSession>> {
    try {
      return await CaseSession.openReconciled(database, host, caseId, analyst, options);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return fail('case-not-opened', `The case could not be opened: ${reason}. Restart Assay and try again.`);
    }
  }

  private static async openReconciled(
    database: AssayDatabase,
    host: HostApi,
    caseId: Id,
    analyst: string,
    options: ReconcileOptions,
  ): Promise<Result<CaseSession>> {
    const reconciliation = await reconcile(database, host, caseId, options);
    if (!reconciliation.ok) return reconciliation;
    await putStrandedOnTop(database, caseId, reconciliation.value.restored?.stranded);
    const session = new CaseSession(
      database,
      host,
      caseId,
      analyst,
      await storedStacks(database, caseId, analyst),
      reconciliation.value,
    );
    if (reconciliation.value.toJournal > 0 || reconciliation.value.restored) void session.writer.flush();
    return ok(session);
  }

  /**
   * The one path for changes. `label` is what the user did, in words they read. Answers the change,
   * or null when `work` changed nothing.
   */
  commit(
    label: string,
    work: (edit: Edit) => Promise<void>,
    options: CommitOptions = {},
  ): Promise<Result<StoredChange | null>> {
    return this.inTurn(() => this.write(label, work, options));
  }

  undo(): Promise<Result<StoredChange | null>> {
    return this.inTurn(() => {
      const steps = topGroup(this.stacks.undo);
      return this.turnRound('Undo', steps);
    });
  }

  /**
   * Makes the case what it was right after change number `sequence`, as one new change; nothing of
   * the history goes. Null when it is so already.
   */
  goBackTo(sequence: number): Promise<Result<StoredChange | null>> {
    return this.inTurn(async () => {
      const since = await changesAfter(this.database, this.caseId, sequence);
      const label = `Go back to how it was after change ${sequence}`;
      return this.write(label, (edit) => turnBack(edit, since), {});
    });
  }

  redo(): Promise<Result<StoredChange | null>> {
    return this.inTurn(() => this.turnRound('Redo', this.stacks.redo.slice(-1)));
  }

  /** Resolves when everything committed so far is in the journal, or could not be written. */
  async settled(): Promise<void> {
    await this.queue;
    await this.writer.flush();
  }

  close(): void {
    this.writer.close();
  }

  private async reconcileAgain(): Promise<Result<Reconciliation>> {
    const reconciled = await reconcile(this.database, this.host, this.caseId);
    if (!reconciled.ok) return reconciled;
    await putStrandedOnTop(this.database, this.caseId, reconciled.value.restored?.stranded);
    this.stacks = await storedStacks(this.database, this.caseId, this.analyst);
    this.state.setState(this.labels());
    this.feed.tell(null);
    return reconciled;
  }

  /** Trouble with the disk freezes editing until a write goes through; a host that is gone does not: the working store keeps on. */
  private tell(save: SaveState): void {
    if (save.kind === 'saved') this.state.setState({ save, frozen: null });
    else if (save.kind === 'problem' && isDiskTrouble(save.error))
      this.state.setState({ save, frozen: save.error });
    else this.state.setState({ save });
  }

  /** While frozen, a change is taken only once the journal could be written again. */
  private async thawed(): Promise<Failure | null> {
    if (this.state.getState().frozen) await this.writer.flush();
    return this.state.getState().frozen;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.queue.then(work, work);
    this.queue = next.catch(() => undefined);
    return next;
  }

  private async turnRound(
    verb: 'Undo' | 'Redo',
    steps: readonly UndoStacks['undo'][number][],
  ): Promise<Result<StoredChange | null>> {
    const top = steps.at(-1);
    if (!top) return ok(null);
    const label = `${verb}: ${top.label.replace(/^(Undo|Redo): /, '')}`;
    const change = await this.write(label, (edit) => takeBack(edit, steps), { reverts: top.id });
    // Nothing of it was left to take back: the next try goes one step further.
    if (change.ok && !change.value) {
      const stack = verb === 'Undo' ? this.stacks.undo : this.stacks.redo;
      stack.length -= steps.length;
      this.state.setState(this.labels());
    }
    return change;
  }

  private async write(
    label: string,
    work: (edit: Edit) => Promise<void>,
    options: CommitOptions,
  ): Promise<Result<StoredChange | null>> {
    const frozen = await this.thawed();
    if (frozen) return { ok: false, error: frozen };
    try {
      const change = await writeChange(
        this.database,
        { caseId: this.caseId, analyst: this.analyst },
        label,
        work,
        options,
      );
      if (change) {
        this.feed.tell(change);
        pushChange(this.stacks, change);
        this.state.setState({ save: { kind: 'saving' }, ...this.labels() });
        void this.writer.flush();
      }
      return ok(change);
    } catch (error) {
      const failure = storeFailure(error);
      // A refused change is the maker's to correct; all that was kept is as safe as before.
      if (failure.code !== 'change-refused') this.tell({ kind: 'problem', error: failure });
      return { ok: false, error: failure };
    }
  }

  private labels(): Pick<SessionState, 'undoLabel' | 'redoLabel'> {
    const plain = (label: string | undefined) => label?.replace(/^(Undo|Redo): /, '') ?? null;
    return {
      undoLabel: plain(this.stacks.undo.at(-1)?.label),
      redoLabel: plain(this.stacks.redo.at(-1)?.label),
    };
  }
}

/** What others did, in a case that was handed over, is not this user's to take back by a key. */
async function storedStacks(database: AssayDatabase, caseId: Id, analyst: string): Promise<UndoStacks> {
  const newestFirst = await database.changes
    .where('[caseId+sequence]')
    .between([caseId, Dexie.minKey], [caseId, Dexie.maxKey])
    .reverse()
    .limit(undoDepth)
    .toArray();
  return undoStacks(newestFirst.toReversed().filter(({ by }) => by === analyst));
}
