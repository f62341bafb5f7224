/** What was found when the two copies of a case were held side by side, and what was done. */
export interface Reconciliation {
  /** Changes taken over from the journal into the working store. */
  readonly fromJournal: number;
  /** Changes of the working store the journal did not have yet; the journal writer brings them there. */
  readonly toJournal: number;
  /** The working store had gone another way than the journal; its own changes were put on top. */
  readonly rejoined: number;
  /** Set when the journal was damaged or missing and was put together again first. */
  readonly restored?: RestoredHistory;
}

/** What was done to a damaged journal. */
export interface RestoredHistory {
  /** Where the damaged file is kept; null where there was none. */
  readonly kept: string | null;
  /** Changes that came out of a snapshot. */
  readonly fromSnapshot: number;
  /** Bodies of changes behind the damage that follow nothing any more; they are put on top. */
  readonly stranded: readonly string[];
}
