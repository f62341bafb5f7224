import type { CaseState } from '../model/caseState';
import type { AttributionStep, OriginRow } from '../model/claimRows';
import type { Id } from '../model/id';

/** Who says it on whose word, outlet first: “The Northern Courier, citing Sarab Monitor, citing two residents”. Empty for an empty chain. */
export function chainText(state: Pick<CaseState, 'origins'>, chain: readonly AttributionStep[]): string {
  return chain.map((step) => originName(state, step.originId)).join(', citing ');
}

/** An origin's name; of one in the bin with words that say so, and words alone for one that was taken back. */
export function originName(
  state: { readonly origins: ReadonlyMap<Id, Pick<OriginRow, 'name' | 'deletedAt'>> },
  originId: Id,
): string {
  const origin = state.origins.get(originId);
  if (!origin) return 'an origin that is gone';
  return origin.deletedAt ? `an origin that is gone: ${origin.name}` : origin.name;
}

/** The same with the hedging words of each step, as the source has them: “Courier, citing Sarab Monitor (“reportedly”)”. */
export function hedgedChainText(
  state: Parameters<typeof originName>[0],
  chain: readonly AttributionStep[],
): string {
  return chain
    .map(({ originId, hedge }) => `${originName(state, originId)}${hedge ? ` (“${hedge}”)` : ''}`)
    .join(', citing ');
}
