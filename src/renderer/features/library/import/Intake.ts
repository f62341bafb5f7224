import { blobsOf } from '@core/import/blobsOf';
import { newHighlights } from '@core/import/newHighlights';
import type { TakenIn } from '@core/import/takeIn';
import {
  type Failure,
  type HighlightRow,
  type Id,
  newId,
  ok,
  type Result,
  type SourceRow,
} from '@core/model';
import type { CallParameters, HostApi } from '@host/contract';
import type { CaseSession } from '@renderer/store/caseSession';
import type { AssayDatabase } from '@renderer/store/database';
import { findOrMakeOrigin } from '../findOrMakeOrigin';

/** What became of a document that was read. */
export type Stored =
  | { readonly kind: 'taken'; readonly source: SourceRow }
  | { readonly kind: 'known'; readonly sourceId: Id; readonly title: string }
  | { readonly kind: 'failed'; readonly error: Failure };

interface Waiting {
  readonly taken: TakenIn;
  readonly settle: (stored: Stored) => void;
}

/** A change takes in so many sources at most, with so many highlights found in them and so many bytes. */
const mostSources = 25;
const mostHighlights = 5_000;
const mostBytes = 16 * 1024 * 1024;
/** Milliseconds between two changes while more is coming. */
const rhythm = 600;
/** So many sources are taken back together; more in one change no journal could hold. */
const takenBackTogether = 2_000;

/**
 * Stores documents as they are read, many in one change: bytes and texts into the vault, rows into the case. The
 * first is stored at once, those behind it together, in the order they came. Documents whose bytes the case has
 * are not stored again; what was in them belongs to the source that is there.
 */
export class Intake {
  private waiting: Waiting[] = [];
  private storing: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastStored = Number.NEGATIVE_INFINITY;
  private storedCount = 0;
  private group = newId();
  /** The source that stands for a document that was not stored; null for one that could not be. */
  private readonly standIns = new Map<Id, Id | null>();

  constructor(
    private readonly database: AssayDatabase,
    private readonly host: HostApi,
    private readonly session: CaseSession,
    /** How many files this import has, for the names of its changes. */
    private readonly files: () => number,
  ) {}

  /** Fulfilled when the next document may be read; `settle` is told later what became of this one. */
  async add(taken: TakenIn, settle: (stored: Stored) => void): Promise<void> {
    this.waiting.push({ taken, settle });
    if (this.isFull() || Date.now() - this.lastStored >= rhythm) this.begin();
    else this.timer ??= setTimeout(() => this.begin(), rhythm);
    while (this.isFull() && this.storing) await this.storing;
  }

  /** Stores what is still waiting. */
  async finish(): Promise<void> {
    while (this.waiting.length > 0 || this.storing) {
      this.begin();
      await this.storing;
    }
    clearTimeout(this.timer);
  }

  private begin(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.storing || this.waiting.length === 0) return;
    const batch = this.waiting.splice(0, this.fitting());
    this.storing = this.storeSafely(batch).then(() => {
      this.storing = null;
      this.lastStored = Date.now();
      if (this.isFull()) this.begin();
      else if (this.waiting.length > 0) this.timer ??= setTimeout(() => this.begin(), rhythm);
    });
  }

  private isFull(): boolean {
    return (
      this.waiting.length > 0 && (this.fitting() < this.waiting.length || this.waiting.length >= mostSources)
    );
  }

  /** How many of those waiting go into one change: at least one. */
  private fitting(): number {
    let highlights = 0;
    let bytes = 0;
    for (const [place, { taken }] of this.waiting.entries()) {
      highlights += taken.highlights.length;
      bytes += taken.bytes.length + taken.document.length + (taken.companions?.length ?? 0);
      if (place > 0 && (place >= mostSources || highlights > mostHighlights || bytes > mostBytes))
        return place;
    }
    return this.waiting.length;
  }

  private async storeSafely(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.store(batch);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      for (const one of batch) this.refuse(one, { code: 'not-stored', message: `${reason}.` });
    }
  }

  private async store(batch: readonly Waiting[]): Promise<void> {
    const fresh = await this.withoutKnown(batch);
    if (fresh.length === 0) return;
    const written = await this.writeBlobs(fresh);
    if (!written.ok) {
      // One that cannot be stored must not take the others along.
      if (fresh.length > 1) for (const one of fresh) await this.store([one]);
      else for (const one of fresh) this.refuse(one, written.error);
      return;
    }
    await this.database.texts
      .bulkPut(fresh.map(({ taken }) => ({ sha256: taken.source.document, sourceText: taken.sourceText })))
      .catch(() => undefined);
    const sources = fresh.map(({ taken }) => this.attached(taken.source));
    const committed = await this.commit(fresh, sources);
    if (committed.ok) {
      for (const [place, { settle }] of fresh.entries())
        settle({ kind: 'taken', source: sources[place] as SourceRow });
    } else if (fresh.length > 1 && committed.error.code === 'change-refused') {
      for (const one of fresh) await this.store([one]);
    } else {
      for (const one of fresh) this.refuse(one, committed.error);
    }
  }

  /** Settles documents whose bytes the case has, or that come twice, and answers the others. */
  private async withoutKnown(batch: readonly Waiting[]): Promise<Waiting[]> {
    const { caseId } = this.session;
    const rows = await this.database.sources
      .where('[caseId+sha256]')
      .anyOf(batch.map(({ taken }) => [caseId, taken.source.sha256]))
      .filter((row) => row.deletedAt === null)
      .toArray();
    const bySha256 = new Map(rows.map((row) => [row.sha256, row]));
    return batch.filter(({ taken: { source }, settle }) => {
      const known = bySha256.get(source.sha256);
      if (!known) {
        bySha256.set(source.sha256, source);
        return true;
      }
      this.standIns.set(source.id, known.id);
      settle({ kind: 'known', sourceId: known.id, title: known.title });
      return false;
    });
  }

  /** A file in a file belongs to the source that was kept of that file. */
  private attached(source: SourceRow): SourceRow {
    const outer = source.partOf?.sourceId ?? null;
    if (!source.partOf || outer === null || !this.standIns.has(outer)) return source;
    return { ...source, partOf: { ...source.partOf, sourceId: this.standIns.get(outer) ?? null } };
  }

  private async writeBlobs(batch: readonly Waiting[]): Promise<Result<unknown>> {
    const blobs = batch.flatMap(({ taken }) => blobsOf(taken));
    if (batch.length > 1) return this.host.call('blobs.writeAll', { blobs });
    for (const blob of blobs satisfies readonly CallParameters<'blobs.write'>[]) {
      const written = await this.host.call('blobs.write', blob);
      if (!written.ok) return written;
    }
    return ok(null);
  }

  private async commit(batch: readonly Waiting[], sources: readonly SourceRow[]): Promise<Result<unknown>> {
    this.storedCount += sources.length;
    if (this.storedCount > takenBackTogether) {
      this.storedCount = sources.length;
      this.group = newId();
    }
    return this.session.commit(
      this.label(sources),
      async (edit) => {
        const origins = new Map<string, Id>();
        for (const [place, source] of sources.entries()) {
          const { taken } = batch[place] as Waiting;
          const { originName } = taken;
          let originId = originName === null ? null : (origins.get(originName) ?? null);
          if (originName !== null && originId === null) {
            originId = (await findOrMakeOrigin(edit, originName, this.session.caseId)).id;
            origins.set(originName, originId);
          }
          await edit.put('sources', source.id, { ...source, originId });
          const stored = new Map<Id, HighlightRow | undefined>();
          for (const id of taken.ownHighlights.keys()) stored.set(id, await edit.get('highlights', id));
          for (const highlight of newHighlights(taken, (id) => stored.get(id)))
            await edit.put('highlights', highlight.id, highlight);
        }
      },
      { group: `import:${this.group}` },
    );
  }

  private label(sources: readonly SourceRow[]): string {
    const what = sources.length === 1 ? `“${sources[0]?.title}”` : `${sources.length} sources`;
    const all = this.files();
    // Undo takes back the whole import: its name says so where it is more than this change.
    return all > sources.length ? `Take in ${what}, of an import of ${all} files` : `Take in ${what}`;
  }

  private refuse({ taken, settle }: Waiting, error: Failure): void {
    this.standIns.set(taken.source.id, null);
    settle({ kind: 'failed', error });
  }
}
