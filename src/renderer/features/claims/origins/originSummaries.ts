import type { CaseState, Id, OriginRow } from '@core/model';
import { living } from '@core/model';

export interface OriginSummary {
  readonly origin: OriginRow;
  /** Living statements whose chain names it. */
  readonly statements: number;
  /** Living sources it publishes. */
  readonly sources: number;
}

/** Every living origin with what there is of it, by name. */
export function originSummaries(state: CaseState): OriginSummary[] {
  const statements = new Map<Id, number>();
  for (const { claimId, chain } of living(state, 'statements'))
    if (state.claims.get(claimId)?.deletedAt === null)
      for (const id of new Set(chain.map(({ originId }) => originId)))
        statements.set(id, (statements.get(id) ?? 0) + 1);
  const sources = new Map<Id, number>();
  for (const { originId } of living(state, 'sources'))
    if (originId) sources.set(originId, (sources.get(originId) ?? 0) + 1);
  const inOrder = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  return living(state, 'origins')
    .map((origin) => ({
      origin,
      statements: statements.get(origin.id) ?? 0,
      sources: sources.get(origin.id) ?? 0,
    }))
    .sort((left, right) => inOrder.compare(left.origin.name, right.origin.name));
}
