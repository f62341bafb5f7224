import type { Reason } from './reasons';

/** A place in a text: UTF-16 code units, `end` exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /**
   * How well the place fits, 0–1 (see `placeScore`): `words`, less up to six tenths where `surroundings` are
   * missing; of a place that is believed at least 0.85.
   */
  readonly score: number;
  /** The share of the passage's characters that stand there, 0–1. 1 for the very words. */
  readonly words: number;
  /** The share of the known prefix and suffix that stands around the place without a gap, 0–1. */
  readonly surroundings: number;
}

/**
 * What became of a passage in a text.
 * - `exact`: the very words stand at their offsets.
 * - `moved`: the same words, clearly at another place, or at their place with nothing but white space
 *   or the form of quotation marks and dashes changed (see `isSameButForTypography`).
 * - `changed`: one place fits, but its words are not the same, or what it says is not (a number cut
 *   out of a longer one, a negation put beside it). `found` is what stands there; the analyst confirms.
 * - `ambiguous`: several places fit, best first, or one that too little speaks for; the analyst picks.
 * - `orphan`: nothing close enough is there; the passage is kept and listed.
 *
 * Only `exact` and `moved` may be attached without asking: no score turns other words into them.
 */
export type Located =
  | ({ readonly state: 'exact'; readonly reasons: readonly Reason[] } & Candidate)
  | ({ readonly state: 'moved'; readonly reasons: readonly Reason[] } & Candidate)
  | ({ readonly state: 'changed'; readonly found: string; readonly reasons: readonly Reason[] } & Candidate)
  | {
      readonly state: 'ambiguous';
      readonly candidates: readonly Candidate[];
      readonly reasons: readonly Reason[];
    }
  | { readonly state: 'orphan'; readonly reasons: readonly Reason[] };

/** The five outcomes, from the surest to the most lost. */
export const locatedStates = ['exact', 'moved', 'changed', 'ambiguous', 'orphan'] as const;
export type LocatedState = (typeof locatedStates)[number];
