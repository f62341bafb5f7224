import type { Id, SourceRow } from '@core/model';
import type { SearchResult } from '@core/search';

/** A source whose text the worker needs and the working store does not have. */
export type WantedText = Pick<SourceRow, 'document' | 'title'>;

export type ToWorker =
  /** First of all: which store and which case. */
  | { readonly kind: 'open'; readonly databaseName: string; readonly caseId: Id }
  | { readonly kind: 'search'; readonly number: number; readonly query: string; readonly limit: number }
  /** A wanted text; null when it cannot be read. `document` is the SHA-256 of the stored text. */
  | { readonly kind: 'text'; readonly document: string; readonly text: string | null };

export type FromWorker =
  | { readonly kind: 'results'; readonly number: number; readonly results: readonly SearchResult[] }
  /** The index now has what the case has: a query on show should be asked again. */
  | { readonly kind: 'updated'; readonly documents: number }
  | { readonly kind: 'wanted'; readonly texts: readonly WantedText[] }
  | { readonly kind: 'failed'; readonly reason: string };
