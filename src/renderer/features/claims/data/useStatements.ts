import type { ClaimRow, Id, OriginRow, StatementRow } from '@core/model';
import { sharedLiveQuery } from '@renderer/store/sharedLiveQuery';

export interface StatementData {
  /** Living statements of living claims by highlight, in order of making. */
  readonly byHighlight: ReadonlyMap<Id, readonly StatementRow[]>;
  /** Living statements, in order of making. */
  readonly statements: readonly StatementRow[];
  readonly claims: ReadonlyMap<Id, ClaimRow>;
  /** Living origins. */
  readonly origins: ReadonlyMap<Id, OriginRow>;
  /** Also those in the bin, whose names statements go on showing. */
  readonly everyOrigin: ReadonlyMap<Id, OriginRow>;
}

/** Who claims what, as far as cards and forms need it; undefined while loading. */
export const useStatements = sharedLiveQuery(async ({ database, session }): Promise<StatementData> => {
  const { caseId } = session;
  const [statements, claims, origins] = await Promise.all([
    database.statements.where('caseId').equals(caseId).toArray(),
    database.claims.where('caseId').equals(caseId).toArray(),
    database.origins.where('caseId').equals(caseId).toArray(),
  ]);
  const livingClaims = byId(claims);
  const shown = statements
    .filter((row) => !row.deletedAt && livingClaims.has(row.claimId))
    .sort((left, right) => left.createdAt.localeCompare(right.createdAt));
  const byHighlight = new Map<Id, StatementRow[]>();
  for (const row of shown) {
    const list = byHighlight.get(row.highlightId);
    if (list) list.push(row);
    else byHighlight.set(row.highlightId, [row]);
  }
  return {
    byHighlight,
    statements: shown,
    claims: livingClaims,
    origins: byId(origins),
    everyOrigin: new Map(origins.map((row) => [row.id, row])),
  };
});

function byId<Row extends { id: Id; deletedAt: string | null }>(rows: readonly Row[]): Map<Id, Row> {
  return new Map(rows.filter((row) => !row.deletedAt).map((row) => [row.id, row]));
}
