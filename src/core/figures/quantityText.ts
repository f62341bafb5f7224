import type { Quantity } from '../model/claimRows';

/** The numbers of a quantity as short as they can be written: `9–14`, `≥ 11`, `≤ 20`, `3`, `9–14 (12)` with a best one. */
export function quantityText({ low, best, high }: Pick<Quantity, 'low' | 'best' | 'high'>): string {
  if (low !== null && low === high) return number(low);
  if (low !== null && high !== null) return `${number(low)}–${number(high)}${bracketed(best)}`;
  if (low !== null) return `≥ ${number(low)}${bracketed(best)}`;
  if (high !== null) return `≤ ${number(high)}${bracketed(best)}`;
  return best === null ? '' : number(best);
}

function bracketed(best: number | null): string {
  return best === null ? '' : ` (${number(best)})`;
}

/** Thousands are parted by commas in every language of the machine. */
function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 });
}
