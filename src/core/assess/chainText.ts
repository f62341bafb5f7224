import type { CaseState } from '../model/caseState';
import type { AttributionStep } from '../model/claimRows';
import type { Id } from '../model/id';

/** Who says it on whose word, outlet first: “The Northern Courier, citing Sarab Monitor, citing two residents”. Empty for an empty chain. */
export function chainText(state: Pick<CaseState, 'origins'>, chain: readonly AttributionStep[]): string {
  return chain.map((step) => originName(state, step.originId)).join(', citing ');
}

/** An origin's name, or words for one that is gone. */
export function originName(state: Pick<CaseState, 'origins'>, originId: Id): string {
  return state.origins.get(originId)?.name ?? 'an origin that is gone';
}
