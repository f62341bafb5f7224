import { type CaseState, living } from '../../model/caseState';
import type { ClaimRow } from '../../model/claimRows';
import type { Id } from '../../model/id';

/** Claims that speak of one thing: linked as repeating or contradicting each other, over any number of links. */
export function claimGroups(state: CaseState, claims: readonly ClaimRow[]): readonly (readonly ClaimRow[])[] {
  const headOf = new Map<Id, Id>(claims.map(({ id }) => [id, id]));
  const head = (id: Id): Id => {
    let at = id;
    while (headOf.get(at) !== at) at = headOf.get(at) as Id;
    return at;
  };
  for (const { kind, fromId, toId } of living(state, 'links')) {
    if (kind !== 'repeats' && kind !== 'contradicts') continue;
    if (headOf.has(fromId) && headOf.has(toId)) headOf.set(head(fromId), head(toId));
  }
  const groups = new Map<Id, ClaimRow[]>();
  for (const claim of claims) {
    const id = head(claim.id);
    const group = groups.get(id);
    if (group) group.push(claim);
    else groups.set(id, [claim]);
  }
  return [...groups.values()];
}
