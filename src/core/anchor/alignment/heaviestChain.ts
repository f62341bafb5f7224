import type { CommonRun } from './commonRuns';

/**
 * The runs that stand in the same order in both texts and hold the most characters together, in
 * order, with overlaps in the new text cut off. `runs` must be in order of the old text. The weighted
 * longest increasing subsequence, by a Fenwick tree over the places in the new text.
 */
export function heaviestChain(runs: readonly CommonRun[]): CommonRun[] {
  const byNew = runs.map((_, index) => index).sort((a, b) => startOf(runs, a) - startOf(runs, b));
  const rank = new Int32Array(runs.length);
  for (const [place, index] of byNew.entries()) rank[index] = place + 1;
  const best = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  const tree = new Int32Array(runs.length + 1).fill(-1);
  let last = -1;
  for (const [index, run] of runs.entries()) {
    let from = -1;
    for (let node = (rank[index] as number) - 1; node > 0; node -= node & -node) {
      const candidate = tree[node] as number;
      if (candidate >= 0 && (from < 0 || (best[candidate] as number) > (best[from] as number)))
        from = candidate;
    }
    previous[index] = from;
    best[index] = run.length + (from < 0 ? 0 : (best[from] as number));
    for (let node = rank[index] as number; node <= runs.length; node += node & -node) {
      const candidate = tree[node] as number;
      if (candidate < 0 || (best[candidate] as number) < (best[index] as number)) tree[node] = index;
    }
    if (last < 0 || (best[index] as number) > (best[last] as number)) last = index;
  }
  const chain: CommonRun[] = [];
  for (let index = last; index >= 0; index = previous[index] as number) chain.push(runs[index] as CommonRun);
  return withoutOverlaps(chain.reverse());
}

function startOf(runs: readonly CommonRun[], index: number): number {
  return (runs[index] as CommonRun).newStart;
}

function withoutOverlaps(chain: readonly CommonRun[]): CommonRun[] {
  const kept: CommonRun[] = [];
  let newEnd = 0;
  for (const run of chain) {
    const cut = Math.max(0, newEnd - run.newStart);
    if (cut >= run.length) continue;
    kept.push({ oldStart: run.oldStart + cut, newStart: run.newStart + cut, length: run.length - cut });
    newEnd = run.newStart + run.length;
  }
  return kept;
}
