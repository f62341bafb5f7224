import { claimsInScope, type ScopedClaim } from '@core/figures';
import { useReadyCase, type WeighedCase } from '@renderer/features/claims';
import { useDeferredValue, useMemo } from 'react';
import { useCompareState } from './compareState';

export interface ScopedCase extends WeighedCase {
  readonly claims: readonly ScopedClaim[];
}

/** The weighed case with the claims the pictures are narrowed to; undefined while loading. Typing never waits for it. */
export function useScopedClaims(): ScopedCase | undefined {
  const weighed = useReadyCase();
  const scope = useDeferredValue(useCompareState((state) => state.scope));
  return useMemo(
    () => weighed && { ...weighed, claims: claimsInScope(weighed.state, weighed.weighing, scope) },
    [weighed, scope],
  );
}
