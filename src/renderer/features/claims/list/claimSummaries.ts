import type { ClaimStanding, Weighing } from '@core/assess';
import type { ClaimRow } from '@core/model';

export interface ClaimSummary {
  readonly claim: ClaimRow;
  readonly standing: ClaimStanding;
}

/** Every living claim with how it stands, in order of making; each is weighed when its standing is first asked for. */
export function claimSummaries(weighing: Weighing): ClaimSummary[] {
  return weighing.claims.map((claim) => ({
    claim,
    get standing() {
      return weighing.standingOf(claim.id);
    },
  }));
}
