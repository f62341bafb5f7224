import { originName } from '@core/assess/chainText';
import type { ClaimStanding } from '@core/assess/standing';
import { weigh } from '@core/assess/weigh';
import { type CaseState, type ClaimRow, emptyCaseState, type Id } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import type { Reveal } from '@renderer/app/workspace';
import type { AssayDatabase } from '@renderer/store/database';
import { useLiveQuery } from 'dexie-react-hooks';

export interface ClaimFacts {
  readonly claim: ClaimRow;
  readonly standing: ClaimStanding;
  readonly state: CaseState;
  placeOf(highlightId: Id): Reveal;
  outletOf(highlightId: Id): string;
}

/** A claim with what bears on it, live; `gone` when it is in the bin or unknown. */
export function useClaimFacts(claimId: Id): ClaimFacts | 'gone' | undefined {
  const { database } = useApp();
  return useLiveQuery(async () => {
    const claim = await database.claims.get(claimId);
    if (!claim || claim.deletedAt !== null) return 'gone';
    const state = await stateAround(database, claim);
    const sourceOf = (highlightId: Id) => state.highlights.get(highlightId)?.sourceId ?? '';
    return {
      claim,
      state,
      standing: weigh(state).standingOf(claimId),
      placeOf: (highlightId: Id) => ({ sourceId: sourceOf(highlightId), highlightId }),
      outletOf: (highlightId: Id) => {
        const source = state.sources.get(sourceOf(highlightId));
        return source?.originId ? originName(state, source.originId) : (source?.title ?? '');
      },
    };
  }, [database, claimId]);
}

/** The part of the case that one claim's standing is derived from. */
async function stateAround(database: AssayDatabase, claim: ClaimRow): Promise<CaseState> {
  const state = emptyCaseState();
  state.claims.set(claim.id, claim);
  const statements = await database.statements.where('claimId').equals(claim.id).toArray();
  const highlights = await database.highlights.bulkGet(statements.map((row) => row.highlightId));
  const sources = await database.sources.bulkGet(highlights.map((row) => row?.sourceId ?? ''));
  const origins = await database.origins.where('caseId').equals(claim.caseId).toArray();
  for (const row of statements) state.statements.set(row.id, row);
  for (const row of highlights) if (row) state.highlights.set(row.id, row);
  for (const row of sources) if (row) state.sources.set(row.id, row);
  for (const row of origins) state.origins.set(row.id, row);
  return state;
}
