import type { Id, PassageRange } from '@core/model';
import type { Difference } from '@core/versions/compareTexts';
import type { HighlightProgress, HighlightsOfText } from '../finding/findHighlights';
import type { HighlightOutcome } from '../finding/highlightOutcome';

export type VersionsRequest =
  | { readonly kind: 'compare'; readonly older: string; readonly newer: string }
  | { readonly kind: 'find'; readonly newer: string; readonly groups: readonly HighlightsOfText[] };

export type VersionsAnswer =
  | ({ readonly kind: 'progress' } & HighlightProgress)
  | { readonly kind: 'compared'; readonly differences: readonly Difference[] }
  | ({ readonly kind: 'found' } & FoundHighlights);

export interface FoundHighlights {
  readonly outcomes: readonly HighlightOutcome[];
  /** By highlight, the ranges in the newer text of those that may be carried over without asking. */
  readonly carried: ReadonlyMap<Id, readonly PassageRange[]>;
}
