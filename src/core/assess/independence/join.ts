import type { Id } from '../../model/id';

export type JoinKind = 'parent' | 'declared' | 'near-duplicate' | 'same-file' | 'citation' | 'circle';

/** Why two roots are one voice. The analyst overrules it with a verdict `independent` between the two it names. */
export interface Join {
  readonly kind: JoinKind;
  /** The roots it joins, by id: origins, or sources that speak for themselves. */
  readonly roots: readonly [Id, Id];
  /** What a verdict about it is between; both ids are of that table. */
  readonly between: 'origins' | 'sources';
  readonly pair: readonly [Id, Id];
  /** As a clause: “The Courier and The Herald print nearly the same text (94 %)”. */
  readonly words: string;
}

/** A join that Assay found and the analyst does not hold with. */
export interface Overruling {
  readonly dependenceId: Id;
  /** The join that would be. */
  readonly join: Join;
  /** As a clause: who holds what against which finding, and why. */
  readonly words: string;
}
