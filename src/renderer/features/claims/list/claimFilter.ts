import { foldText } from '@renderer/ui/tags';
import type { ClaimSummary } from './claimSummaries';

/** The claims that have every typed word in their text or as their standing. */
export function filteredClaims(claims: readonly ClaimSummary[], typed: string): readonly ClaimSummary[] {
  const words = foldText(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return claims;
  return claims.filter(({ claim, standing }) => {
    const text = foldText(`${claim.text} ${standing.standing}`);
    return words.every((word) => text.includes(word));
  });
}
