import { originName } from '@core/assess/chainText';
import type { ClaimStanding } from '@core/assess/standing';
import type { CaseState, ClaimRow, Id } from '@core/model';
import type { Reveal } from '@renderer/app/workspace';
import { useWeighedCase } from '@renderer/features/claims';
import { useMemo } from 'react';

export interface ClaimFacts {
  readonly claim: ClaimRow;
  readonly standing: ClaimStanding;
  readonly state: CaseState;
  placeOf(highlightId: Id): Reveal;
  outletOf(highlightId: Id): string;
}

/** A claim with what bears on it, live; `gone` when it is in the bin or unknown. */
export function useClaimFacts(claimId: Id): ClaimFacts | 'gone' | undefined {
  const weighed = useWeighedCase();
  return useMemo(() => {
    if (!weighed) return undefined;
    const { state, weighing } = weighed;
    const claim = state.claims.get(claimId);
    if (!claim || claim.deletedAt !== null) return 'gone';
    const sourceOf = (highlightId: Id) => state.highlights.get(highlightId)?.sourceId ?? '';
    return {
      claim,
      state,
      standing: weighing.standingOf(claimId),
      placeOf: (highlightId: Id) => ({ sourceId: sourceOf(highlightId), highlightId }),
      outletOf: (highlightId: Id) => {
        const source = state.sources.get(sourceOf(highlightId));
        return source?.originId ? originName(state, source.originId) : (source?.title ?? '');
      },
    };
  }, [weighed, claimId]);
}
