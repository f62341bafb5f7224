/** One step of an axis of a grading scheme. */
export interface GradeLevel {
  /** What is stored: `B`, `2`. */
  readonly code: string;
  readonly label: string;
  readonly description: string;
}

/**
 * A named grading scheme. Its two axes are judged separately. Codes are never turned into numbers:
 * in NATO's, F and 6 mean unknown, not the middle.
 */
export interface GradeScheme {
  /** What is stored with every grade, so that a change of scheme relabels nothing. */
  readonly name: string;
  readonly label: string;
  /** Of the origin. */
  readonly reliability: readonly GradeLevel[];
  /** Of the information. */
  readonly credibility: readonly GradeLevel[];
}
