import type { Weighing } from '../assess/weigh';
import type { CaseState } from '../model/caseState';
import type { Id } from '../model/id';

/** What a claim says and how it stands, as far as a report that rests on it is concerned. */
export interface ClaimFacts {
  readonly text: string;
  readonly standing: string;
  /** Independent voices for and against it. */
  readonly asserting: number;
  readonly denying: number;
}

/** Null for a claim that is in the bin or unknown. */
export function claimFacts(state: Pick<CaseState, 'claims'>, weighing: Weighing, id: Id): ClaimFacts | null {
  const claim = state.claims.get(id);
  if (!claim || claim.deletedAt) return null;
  const { standing, asserting, denying } = weighing.standingOf(id);
  return { text: claim.text, standing, asserting: asserting.length, denying: denying.length };
}
