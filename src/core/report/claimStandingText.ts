import type { CaseState } from '../model/caseState';
import type { Id } from '../model/id';

/** How a claim stands and why, as one line. */
export function claimStandingText(_state: CaseState, _claim: Id): string {
  return '';
}
