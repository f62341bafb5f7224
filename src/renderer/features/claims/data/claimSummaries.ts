import { type ClaimStanding, claimStanding } from '@core/assess';
import { type CaseState, type ClaimRow, type Id, living, type StatementRow } from '@core/model';

export interface ClaimSummary {
  readonly claim: ClaimRow;
  readonly standing: ClaimStanding;
}

/** Every living claim with how it stands, in order of making. Each claim is given only its own statements to look through. */
export function claimSummaries(state: CaseState): ClaimSummary[] {
  const byClaim = new Map<Id, Map<Id, StatementRow>>();
  for (const statement of state.statements.values()) {
    const own = byClaim.get(statement.claimId);
    if (own) own.set(statement.id, statement);
    else byClaim.set(statement.claimId, new Map([[statement.id, statement]]));
  }
  return living(state, 'claims').map((claim) => {
    const statements = byClaim.get(claim.id) ?? new Map<Id, StatementRow>();
    return { claim, standing: claimStanding({ ...state, statements }, claim.id) };
  });
}
