/** A mark in the margin before it has a lane. Pixels of the sheet. */
export interface Extent {
  readonly key: string;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Gives every extent the first lane, from 0, in which it meets no other. Where it had a lane before
 * and that is free, it keeps it, so that marks do not jump while the text scrolls.
 */
export function assignLanes(
  extents: readonly Extent[],
  before: ReadonlyMap<string, number> = new Map(),
): Map<string, number> {
  const lanes = new Map<string, number>();
  /** How far down each lane is taken. */
  const taken: number[] = [];
  const inOrder = [...extents].sort((a, b) => a.top - b.top || b.bottom - a.bottom);
  for (const { key, top, bottom } of inOrder) {
    const isFree = (lane: number) => (taken[lane] ?? Number.NEGATIVE_INFINITY) <= top;
    const kept = before.get(key);
    let lane = 0;
    if (kept !== undefined && isFree(kept)) lane = kept;
    else while (!isFree(lane)) lane++;
    taken[lane] = bottom;
    lanes.set(key, lane);
  }
  return lanes;
}
