/** One range of likelihood and the words for it. A band's ends may be shared with its neighbours: what is stored is the term. */
export interface LikelihoodTerm {
  /** What is stored; never a number, because bands share their ends. */
  readonly code: string;
  /** Its words in each row of the yardstick, every form of them, the one to show first. */
  readonly rows: readonly (readonly string[])[];
  /** In percent. */
  readonly from: number;
  readonly to: number;
  /** The range ends just below `to`. */
  readonly isOpen?: true;
}

/** How good the ground of a judgement is: never in one sentence with a likelihood. */
export interface ConfidenceLevel {
  readonly code: 'low' | 'moderate' | 'high';
  readonly label: string;
  readonly description: string;
}

/** A named set of words for likelihood and for confidence, as data. */
export interface Yardstick {
  readonly name: string;
  readonly label: string;
  readonly version: string;
  /** Where words and figures are from, and which were not checked. */
  readonly source: string;
  /** From the least to the most likely. Words of different rows are not mixed in one text. */
  readonly terms: readonly LikelihoodTerm[];
  readonly confidence: readonly ConfidenceLevel[];
}
