/** One thing that does not match in a case. */
export interface Problem {
  /** A sentence: what does not match. */
  readonly what: string;
  /** The entry of the `.assay` file, the source or the highlight. */
  readonly where: string;
  readonly expected: string;
  readonly found: string;
}
