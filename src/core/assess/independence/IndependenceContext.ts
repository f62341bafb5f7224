import type { CaseState } from '../../model/caseState';
import { type NearPair, sourceTies, type TiesAmong } from './sourceTies';
import { type Verdicts, verdictsOf } from './verdicts';

/** What of a whole case bears on who is independent of whom; made once per case, asked for every claim. */
export interface IndependenceContext {
  readonly state: CaseState;
  readonly verdicts: Verdicts;
  readonly tiesAmong: TiesAmong;
}

export function independenceContext(state: CaseState, near: readonly NearPair[]): IndependenceContext {
  return { state, verdicts: verdictsOf(state), tiesAmong: sourceTies(state, near) };
}
