import type { Conflict } from '@core/assess';
import { quantityText } from '@core/figures/quantityText';
import type { CaseState, Id } from '@core/model';
import { kindWords } from './conflictWords';

/** How many of the things said are named before “and … more”. */
const named = 4;

/** The claims in it, in their own words, as the pictures name them. */
export function conflictTitle({ claimIds }: Conflict, state: CaseState): string {
  return claimIds.map((id) => state.claims.get(id)?.text ?? 'a claim that is gone').join(' · ');
}

/** In a few words what cannot hold together: “numbers: 3, 9–14”; seen from one claim: “against “Three died””. */
export function conflictBrief(conflict: Conflict, state: CaseState, seenFrom?: Id): string {
  const words = kindWords[conflict.kind];
  if (conflict.kind === 'stances') return words;
  if (conflict.kind === 'claims') {
    const other = conflict.claimIds.find((id) => id !== seenFrom);
    return seenFrom && other ? `against “${state.claims.get(other)?.text ?? ''}”` : words;
  }
  const said = conflict.sides.map(({ title, statements }) => {
    const quantity = conflict.kind === 'quantities' && statements[0]?.quantity;
    if (!quantity) return title;
    const isRange = quantity.low !== null || quantity.high !== null;
    return quantityText(isRange ? { ...quantity, best: null } : quantity);
  });
  const each = [...new Set(said)].sort((left, right) => firstNumber(left) - firstNumber(right));
  const shown = each.slice(0, named).join(conflict.kind === 'quantities' ? ', ' : '; ');
  return `${words}: ${shown}${each.length > named ? ` and ${each.length - named} more` : ''}`;
}

/** What comes first in a list of numbers; times and places keep their order. */
function firstNumber(said: string): number {
  const found = /^\D{0,2}([\d.,]+)/u.exec(said)?.[1];
  return found ? Number(found.replaceAll(',', '')) : 0;
}
