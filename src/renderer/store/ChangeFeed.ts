import type { Change } from '@core/model';

/** What happened to a case's rows: one change, or null when any of them may be other than before. */
export type ChangeNews = Change | null;

/**
 * Tells, as soon as a change is in the working store, what it did. Who holds rows of a case then takes in
 * what changed instead of reading everything again.
 */
export class ChangeFeed {
  private readonly listeners = new Set<(news: ChangeNews) => void>();

  /** Answers the function that ends it. */
  subscribe(listener: (news: ChangeNews) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(news: ChangeNews): void {
    for (const listener of [...this.listeners]) listener(news);
  }
}
