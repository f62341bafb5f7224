import type { FindingProgress } from '@core/anchor/findPassages';
import type { HighlightRow, Id, PassageRange } from '@core/model';
import type { Difference, HighlightOutcome, Recoding } from '@core/versions';

/** What became of highlights in a newer text. */
export interface FindQuestion {
  readonly newer: { readonly text: string; readonly textSha256: string };
  readonly highlights: readonly HighlightRow[];
  /** The texts they were made on, by SHA-256; one that is missing makes the answers less sure. */
  readonly olderTexts: ReadonlyMap<string, string>;
  /** Set where the newer text is the same bytes in other letters. */
  readonly recoding?: Recoding;
}

export type VersionsRequest =
  | { readonly kind: 'compare'; readonly older: string; readonly newer: string }
  | ({ readonly kind: 'find' } & FindQuestion);

export type VersionsAnswer =
  | ({ readonly kind: 'progress' } & FindingProgress)
  | { readonly kind: 'compared'; readonly differences: readonly Difference[] }
  | ({ readonly kind: 'found' } & FoundHighlights);

export interface FoundHighlights {
  readonly outcomes: readonly HighlightOutcome[];
  /** By highlight, the ranges in the newer text of those that may be carried over without asking. */
  readonly carried: ReadonlyMap<Id, readonly PassageRange[]>;
}
