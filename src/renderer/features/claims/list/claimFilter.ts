import { standingInWords } from '@core/assess/standing';
import { foldText } from '@renderer/ui/tags';
import type { ClaimSummary } from './claimSummaries';

/** The claims that have every typed word in their text or as their standing. */
export function filteredClaims(claims: readonly ClaimSummary[], typed: string): readonly ClaimSummary[] {
  const words = foldText(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return claims;
  return claims.filter((summary) => {
    const text = foldText(summary.claim.text);
    const others = words.filter((word) => !text.includes(word));
    return others.length === 0 || others.every((word) => standingInWords(summary.standing).includes(word));
  });
}
