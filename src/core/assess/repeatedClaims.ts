import type { Id } from '../model/id';
import type { ClaimLink } from './links';

/** The claims a claim says the same as, itself among them, by id: linked as repeating it, over any number of links. */
export type RepeatedClaims = (claimId: Id) => readonly Id[];

/** Gathers claims that repeat each other. A claim that repeats none is alone. */
export function repeatedClaims(links: ReadonlyMap<Id, readonly ClaimLink[]>): RepeatedClaims {
  const groups = new Map<Id, readonly Id[]>();
  for (const [first, own] of links) {
    if (groups.has(first) || !own.some(isRepeat)) continue;
    const group = new Set([first]);
    for (const id of group) for (const link of links.get(id) ?? []) if (isRepeat(link)) group.add(link.other);
    const members = [...group].sort();
    for (const id of members) groups.set(id, members);
  }
  return (claimId) => groups.get(claimId) ?? [claimId];
}

function isRepeat({ kind }: ClaimLink): boolean {
  return kind === 'repeats';
}
