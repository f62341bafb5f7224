import type { Quantity } from '../../model/claimRows';

/** A quantity as an interval; infinite where it is open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** “At least nine” is open above, “at most twenty” below, a best number alone is a point. Null where no number is given or low is above high. */
export function quantityInterval({
  low,
  best,
  high,
}: Pick<Quantity, 'low' | 'best' | 'high'>): Interval | null {
  if (low === null && high === null) return best === null ? null : { low: best, high: best };
  const interval = { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY };
  return interval.low <= interval.high ? interval : null;
}

/** Ends that touch are no conflict. */
export function overlap(left: Interval, right: Interval): boolean {
  return left.low <= right.high && right.low <= left.high;
}
