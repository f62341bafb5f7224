/** One step of an axis of a grading scheme. */
export interface GradeLevel {
  /** What is stored: `B`, `2`. */
  readonly code: string;
  readonly label: string;
  /** Empty where the scheme has a label only. */
  readonly description: string;
}

export type GradeAxis = 'reliability' | 'credibility';

/**
 * A named grading scheme, as data. Its two axes are judged separately. Codes are never turned into numbers:
 * in NATO's, F and 6 mean unknown, not the middle.
 */
export interface GradeScheme {
  /** What is stored with every grade, so that a change of scheme relabels nothing. */
  readonly name: string;
  readonly label: string;
  /** For a line with little room: `NATO`. */
  readonly shortLabel: string;
  readonly version: string;
  /** Where the words are from, and which of them were not read in the publication itself. */
  readonly source: string;
  /** Of the origin. */
  readonly reliability: readonly GradeLevel[];
  /** Of the information. */
  readonly credibility: readonly GradeLevel[];
  /** Codes that say nothing either way. */
  readonly unknown: { readonly [Axis in GradeAxis]: readonly string[] };
  /** Credibilities that demand a second, independent voice. */
  readonly confirmed: readonly string[];
  /** Pairs of which one axis seems to have followed the other; empty where no count of them was published. */
  readonly diagonal: readonly string[];
  /** May-be-passed-on codes of a scheme that has a third axis: facts for the reader; Assay stores none of them. */
  readonly handling?: readonly GradeLevel[];
}
