/** A place in a text: UTF-16 code units, `end` exclusive. `score` is how well it fits, 0–1. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/**
 * What became of a passage in a text.
 * - `exact`: the words stand at their offsets.
 * - `moved`: the same words, clearly at another place.
 * - `changed`: close words at one place, `found` is what stands there now; the analyst confirms.
 *   Not answered by `locatePassage` yet.
 * - `ambiguous`: several places fit, best first, or one that nothing but a few common words speaks
 *   for; the analyst picks.
 * - `orphan`: the words are nowhere; the passage is kept and listed.
 */
export type Located =
  | ({ readonly state: 'exact' } & Candidate)
  | ({ readonly state: 'moved' } & Candidate)
  | ({ readonly state: 'changed'; readonly found: string } & Candidate)
  | { readonly state: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | { readonly state: 'orphan' };
