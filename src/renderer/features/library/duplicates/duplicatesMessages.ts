import type { NearDuplicate } from '@core/duplicates';
import type { Id } from '@core/model';

/** A source whose text is to be compared. */
export interface ComparedSource {
  readonly id: Id;
  /** SHA-256 of its stored source text: another one is another text. */
  readonly document: string;
}

export type ToDuplicatesWorker =
  /** All sources of the case; those that are known and unchanged are not read again. `database` is its name. */
  | { readonly kind: 'sources'; readonly database: string; readonly sources: readonly ComparedSource[] }
  /** A text the working store did not have. */
  | { readonly kind: 'text'; readonly source: ComparedSource; readonly text: string };

export type FromDuplicatesWorker =
  /** Those with near-duplicates, the nearest first. */
  | { readonly kind: 'found'; readonly near: ReadonlyMap<Id, readonly NearDuplicate[]> }
  /** Texts the working store does not have. */
  | { readonly kind: 'missing'; readonly sources: readonly ComparedSource[] };
