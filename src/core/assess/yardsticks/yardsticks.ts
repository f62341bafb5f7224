import type { CaseRow } from '../../model/rows';
import { icd203 } from './icd203';
import { phia } from './phia';
import type { LikelihoodTerm, Yardstick } from './yardstick';

/** Every yardstick Assay knows, the default first. */
export const yardsticks: readonly Yardstick[] = [icd203, phia];

/** The yardstick of a name, or null for one this Assay does not know. */
export function yardstickNamed(name: string): Yardstick | null {
  return yardsticks.find((yardstick) => yardstick.name === name) ?? null;
}

/** The yardstick of a case: its own choice, or the default where it made none that is known. */
export function yardstickOfCase(row: Pick<CaseRow, 'yardstick'> | null | undefined): Yardstick {
  return yardstickNamed(row?.yardstick ?? icd203.name) ?? icd203;
}

/** A term's range as it is written: “45–55 %”, “40 to under 50 %”. */
export function rangeOfTerm({ from, to, isOpen }: LikelihoodTerm): string {
  const digits = (percent: number) => String(percent).padStart(2, '0');
  return isOpen ? `${digits(from)} to under ${digits(to)} %` : `${digits(from)}–${digits(to)} %`;
}
