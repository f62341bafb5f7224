import type { ClaimStanding, Weighing } from '@core/assess';
import type { ClaimRow } from '@core/model';

export interface ClaimSummary {
  readonly claim: ClaimRow;
  readonly standing: ClaimStanding;
}

/** Every living claim with how it stands, in order of making. */
export function claimSummaries(weighing: Weighing): ClaimSummary[] {
  return weighing.claims.map((claim) => ({ claim, standing: weighing.standingOf(claim.id) }));
}
