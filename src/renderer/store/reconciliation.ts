/** What was found when the two copies of a case were held side by side, and what was done. */
export interface Reconciliation {
  /** Changes taken over from the journal into the working store. */
  readonly fromJournal: number;
  /** Changes of the working store the journal did not have yet; the journal writer brings them there. */
  readonly toJournal: number;
  /** The working store had gone another way than the journal; its own changes were put on top. */
  readonly rejoined: number;
}
