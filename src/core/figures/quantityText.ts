import type { Quantity } from '../model/claimRows';
import { numberText } from './numberText';

/** The numbers of a quantity as short as they can be written: `9–14`, `≥ 11`, `≤ 20`, `3`, `9–14 (12)` with a best one. */
export function quantityText({ low, best, high }: Pick<Quantity, 'low' | 'best' | 'high'>): string {
  if (low !== null && low === high) return numberText(low);
  if (low !== null && high !== null) return `${numberText(low)}–${numberText(high)}${bracketed(best)}`;
  if (low !== null) return `≥ ${numberText(low)}${bracketed(best)}`;
  if (high !== null) return `≤ ${numberText(high)}${bracketed(best)}`;
  return best === null ? '' : numberText(best);
}

function bracketed(best: number | null): string {
  return best === null ? '' : ` (${numberText(best)})`;
}
