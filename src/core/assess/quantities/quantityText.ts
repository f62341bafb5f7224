import type { Quantity } from '../../model/claimRows';
import { timeText } from '../worldTime/timeText';
import { readQuantity } from './readQuantity';

/**
 * A quantity in words: “9–13 people killed, guards, as of 4 May 2026”. `readQuantity` reads it back as it was; where the
 * plain words would be read as something else, each part is named: “9, unit: killed, who: guards”.
 */
export function quantityText(quantity: Quantity): string {
  const plain = writtenAs(quantity, plainParts(quantity));
  const read = readQuantity(plain);
  return read.ok && isSame(read.value.quantity, quantity) ? plain : writtenAs(quantity, namedParts(quantity));
}

/** Only how many: “9–13”, “at least 9”, “about 50”. */
export function amountText({ low, best, high }: Pick<Quantity, 'low' | 'best' | 'high'>): string {
  if (low !== null && low === high) return number(low);
  const range =
    low !== null && high !== null
      ? low < 0
        ? `${number(low)} to ${number(high)}`
        : `${number(low)}–${number(high)}`
      : low !== null
        ? `at least ${number(low)}`
        : high !== null
          ? `up to ${number(high)}`
          : '';
  if (best === null) return range === '' ? 'no number' : range;
  return range === '' ? `about ${number(best)}` : `${range} (best ${number(best)})`;
}

function number(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 10_000 && Math.abs(value) < 1e15
    ? value.toLocaleString('en')
    : asDecimal(value);
}

/** Three figures after the point look like thousands: one more nought says they are not. Never in powers of ten. */
function asDecimal(value: number): string {
  const plain = String(value);
  const written = plain.includes('e') ? value.toFixed(20).replace(/0+$/u, '').replace(/\.$/u, '') : plain;
  return /^-?[1-9]\d{0,2}\.\d{3}$/u.test(written) ? `${written}0` : written;
}

function writtenAs(quantity: Quantity, parts: readonly string[]): string {
  const { countedBy, asOf } = quantity;
  return [
    ...parts,
    ...(countedBy ? [`counted by ${countedBy}`] : []),
    ...(asOf ? [`as of ${timeText({ from: asOf }).replace(',', '')}`] : []),
  ].join(', ');
}

function plainParts({ unit, kind, who, ...amount }: Quantity): string[] {
  const counted = [amountText(amount), unit, kind].filter((word) => word !== '').join(' ');
  return who === '' ? [counted] : [counted, who];
}

function namedParts({ unit, kind, who, ...amount }: Quantity): string[] {
  const named = { unit, kind, who };
  const parts = Object.entries(named).filter(([, value]) => value !== '');
  return [amountText(amount), ...parts.map(([name, value]) => `${name}: ${value}`)];
}

function isSame(left: Quantity, right: Quantity): boolean {
  const fields = ['low', 'best', 'high', 'unit', 'kind', 'who', 'asOf'] as const;
  return (
    fields.every((field) => left[field] === right[field]) &&
    (left.countedBy ?? '') === (right.countedBy ?? '')
  );
}
