import { mostShingles } from './shingles';

/** How much of two texts is the same, 0–1 each. */
export interface SharedShare {
  /** Of all shingles of both (Jaccard). */
  readonly both: number;
  /** Of the shingles of the first text that are in the second. */
  readonly ofFirst: number;
  readonly ofSecond: number;
}

/**
 * How much two texts share, by their shingles (see `shinglesOf`). Exact, except for texts of more than `mostShingles`,
 * where it is the share in the sample both have in common, right to about one in a hundred.
 */
export function compareShingles(first: Uint32Array, second: Uint32Array): SharedShare {
  const limit = Math.min(lastSampled(first), lastSampled(second));
  let shared = 0;
  let one = 0;
  let other = 0;
  while (
    (one < first.length && (first[one] as number) <= limit) ||
    (other < second.length && (second[other] as number) <= limit)
  ) {
    const left = first[one] ?? Infinity;
    const right = second[other] ?? Infinity;
    if (left === right) shared++;
    if (left <= right) one++;
    if (right <= left) other++;
  }
  return {
    both: shared / Math.max(1, one + other - shared),
    ofFirst: shared / Math.max(1, one),
    ofSecond: shared / Math.max(1, other),
  };
}

/** Up to which hash the shingles of a text are all there. */
function lastSampled(shingles: Uint32Array): number {
  return shingles.length < mostShingles ? Infinity : (shingles.at(-1) as number);
}
