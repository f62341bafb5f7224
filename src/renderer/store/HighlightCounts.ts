import type { Id, Operation } from '@core/model';
import type { ChangeNews } from './ChangeFeed';
import type { CaseSession } from './caseSession';
import { countHighlights } from './countRows';

/**
 * How many highlights sources have, for lists of many of them: a count is read when it is first asked for, and
 * again after a change of that source's highlights. With a live query for each line of the list every change, whatever
 * it is about, would cost as much as the list is long.
 */
export class HighlightCounts {
  private readonly counts = new Map<Id, number>();
  private readonly listeners = new Map<Id, Set<() => void>>();
  private readonly readings = new Map<Id, number>();

  constructor(private readonly session: Pick<CaseSession, 'database' | 'feed'>) {
    session.feed.subscribe((news) => this.take(news));
  }

  /** Those of a source that are not in the bin; undefined while nobody has asked, or it is being read. */
  of(sourceId: Id): number | undefined {
    return this.counts.get(sourceId);
  }

  /** Tells when the count of a source is another one. Answers the function that ends it. */
  subscribe(sourceId: Id, listener: () => void): () => void {
    const listeners = this.listeners.get(sourceId) ?? new Set();
    this.listeners.set(sourceId, listeners);
    listeners.add(listener);
    if (!this.counts.has(sourceId)) void this.read(sourceId);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.listeners.delete(sourceId);
    };
  }

  private async read(sourceId: Id): Promise<void> {
    const reading = (this.readings.get(sourceId) ?? 0) + 1;
    this.readings.set(sourceId, reading);
    const count = await countHighlights(this.session.database, sourceId);
    // A reading that was overtaken by a later one may have missed what that one was for.
    if (this.readings.get(sourceId) !== reading || this.counts.get(sourceId) === count) return;
    this.counts.set(sourceId, count);
    for (const listener of [...(this.listeners.get(sourceId) ?? [])]) listener();
  }

  private take(news: ChangeNews): void {
    const touched = news ? sourcesOf(news.operations) : [...this.counts.keys(), ...this.listeners.keys()];
    for (const sourceId of new Set(touched)) {
      if (this.listeners.has(sourceId)) void this.read(sourceId);
      else this.counts.delete(sourceId);
    }
  }
}

/** The sources whose highlights a change is about. */
function sourcesOf(operations: readonly Operation[]): Id[] {
  return operations.flatMap((operation) => {
    if (operation.table !== 'highlights') return [];
    const { before, after } = operation as Operation<'highlights'>;
    return [before, after].flatMap((row) => (row ? [row.sourceId] : []));
  });
}

const ofSessions = new WeakMap<object, HighlightCounts>();

/** The counts of an open case, one for all who show them. */
export function highlightCounts(session: CaseSession): HighlightCounts {
  const known = ofSessions.get(session);
  if (known) return known;
  const counts = new HighlightCounts(session);
  ofSessions.set(session, counts);
  return counts;
}
