import type { StatementRow } from '../../model/claimRows';
import type { Id } from '../../model/id';
import type { ConflictRow } from '../../model/weighingRows';

/** What conflicts: statements for and against one claim, two claims, numbers, times or places. */
export const conflictKinds = ['stances', 'claims', 'quantities', 'times', 'places'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** One of those that cannot hold together. */
export interface ConflictSide {
  /** “asserted”, the words of a claim, “9–13 people killed”. */
  readonly title: string;
  /** Root origins, each once, as the analyst named them. */
  readonly names: readonly string[];
  readonly statements: readonly StatementRow[];
}

/** Two or more things said that cannot hold together. Derived from what is stated, never stored. */
export interface Conflict {
  /** The same as long as it is a conflict of this kind between these claims. */
  readonly key: string;
  readonly kind: ConflictKind;
  /** Sorted. */
  readonly claimIds: readonly Id[];
  readonly sides: readonly ConflictSide[];
  /** One sentence: who says what against whom. */
  readonly sentence: string;
  /** What finding it took for granted: sentences without a full stop. */
  readonly remarks: readonly string[];
  /** What the analyst has written about it. */
  readonly view: ConflictRow | null;
}

/** A higher count of a later day: no conflict, and worth knowing. */
export interface LaterCount {
  readonly claimIds: readonly Id[];
  readonly sentence: string;
}

/** A conflict as it is found, before what is stored about it is joined. */
export type FoundConflict = Omit<Conflict, 'view'>;

export function isSettled(conflict: Conflict): boolean {
  return conflict.view?.state === 'settled';
}
