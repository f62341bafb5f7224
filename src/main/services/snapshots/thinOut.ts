import type { SnapshotFile } from './snapshotName';

/** How many generations are kept of a case. */
export const generations = 10;

/**
 * Which of a case's snapshots (oldest first) are given up, so that at most `generations` are left:
 * never the newest two and never the oldest, and of the others the one whose neighbours lie closest
 * together for their age. What is left lies close together lately and wide apart long ago.
 */
export function thinOut(snapshots: readonly SnapshotFile[]): SnapshotFile[] {
  const kept = [...snapshots];
  const given: SnapshotFile[] = [];
  while (kept.length > generations) given.push(...kept.splice(mostCrowded(kept), 1));
  return given;
}

function mostCrowded(kept: readonly SnapshotFile[]): number {
  const times = risingTimes(kept);
  const newest = times.at(-1) as number;
  let place = 1;
  let smallest = Number.POSITIVE_INFINITY;
  for (let each = 1; each < kept.length - 2; each++) {
    const gap = (times[each + 1] as number) - (times[each - 1] as number);
    const crowding = gap / (newest - (times[each] as number) + 1);
    if (crowding >= smallest) continue;
    smallest = crowding;
    place = each;
  }
  return place;
}

/** Milliseconds, each at least a second after the one before: a clock set back must not make ages negative. */
function risingTimes(snapshots: readonly SnapshotFile[]): number[] {
  let last = Number.NEGATIVE_INFINITY;
  return snapshots.map(({ at }) => {
    last = Math.max(Date.parse(at), last + 1_000);
    return last;
  });
}
