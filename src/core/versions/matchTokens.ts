import { diffArrays } from 'diff';
import { longestAscending } from './longestAscending';

/** A run of tokens that is in both lists, in the same order as the other runs. */
export interface TokenRun {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

interface Gap {
  readonly beforeStart: number;
  readonly beforeEnd: number;
  readonly afterStart: number;
  readonly afterEnd: number;
}

/** Tokens in a row that tie two texts together where they stand once in each; tried one after the other. */
const gramLengths = [8, 3, 1] as const;
/** A gap of so few token pairs is compared exactly at once. */
const fewPairs = 2_500;
/** Steps of the exact comparison of a gap: at most so many edits, and in long gaps fewer, so that its time is bounded. */
const mostEdits = 600;
const fewestEdits = 20;
const tokensTimesEdits = 5_000_000;

/**
 * The runs that stayed between two lists of token numbers, in order. First what stands once in both ties
 * them together, so that time grows with their length; only what is left between is compared exactly.
 */
export function matchTokens(before: Int32Array, after: Int32Array): TokenRun[] {
  const runs: TokenRun[] = [];
  const whole = { beforeStart: 0, beforeEnd: before.length, afterStart: 0, afterEnd: after.length };
  matchGap(before, after, whole, 0, runs);
  return joined(runs);
}

function matchGap(before: Int32Array, after: Int32Array, gap: Gap, level: number, runs: TokenRun[]): void {
  let { beforeStart, beforeEnd, afterStart, afterEnd } = gap;
  let head = 0;
  while (
    beforeStart + head < beforeEnd &&
    afterStart + head < afterEnd &&
    before[beforeStart + head] === after[afterStart + head]
  )
    head++;
  if (head > 0) runs.push({ before: beforeStart, after: afterStart, length: head });
  beforeStart += head;
  afterStart += head;
  let tail = 0;
  while (
    beforeEnd - tail > beforeStart &&
    afterEnd - tail > afterStart &&
    before[beforeEnd - tail - 1] === after[afterEnd - tail - 1]
  )
    tail++;
  beforeEnd -= tail;
  afterEnd -= tail;
  const rest = { beforeStart, beforeEnd, afterStart, afterEnd };
  if (beforeStart < beforeEnd && afterStart < afterEnd) matchRest(before, after, rest, level, runs);
  if (tail > 0) runs.push({ before: beforeEnd, after: afterEnd, length: tail });
}

function matchRest(before: Int32Array, after: Int32Array, gap: Gap, level: number, runs: TokenRun[]): void {
  const length = gramLengths[level];
  const { beforeStart, beforeEnd, afterStart, afterEnd } = gap;
  if (length === undefined || (beforeEnd - beforeStart) * (afterEnd - afterStart) <= fewPairs) {
    matchExactly(before, after, gap, runs);
    return;
  }
  let from = { beforeStart, afterStart };
  for (const tie of ties(before, after, gap, length)) {
    if (tie.before < from.beforeStart || tie.after < from.afterStart) continue;
    const between = { ...from, beforeEnd: tie.before, afterEnd: tie.after };
    matchGap(before, after, between, level + 1, runs);
    runs.push(tie);
    from = { beforeStart: tie.before + tie.length, afterStart: tie.after + tie.length };
  }
  matchGap(before, after, { ...from, beforeEnd, afterEnd }, level + 1, runs);
}

/** Runs of `length` tokens that stand once in each side of a gap, as many as are in the same order. */
function ties(before: Int32Array, after: Int32Array, gap: Gap, length: number): TokenRun[] {
  const places = uniquePlaces(before, gap.beforeStart, gap.beforeEnd, length);
  const others = uniquePlaces(after, gap.afterStart, gap.afterEnd, length);
  const found: TokenRun[] = [];
  for (const [gram, place] of places) {
    const other = others.get(gram);
    if (place >= 0 && other !== undefined && other >= 0) found.push({ before: place, after: other, length });
  }
  found.sort((one, other) => one.before - other.before);
  const kept = longestAscending(found.map((run) => run.after));
  return kept.map((index) => found[index] as TokenRun);
}

/** Where each run of tokens stands; -1 where more than once. */
function uniquePlaces(ids: Int32Array, start: number, end: number, length: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let place = start; place + length <= end; place++) {
    const gram = ids.subarray(place, place + length).join(' ');
    places.set(gram, places.has(gram) ? -1 : place);
  }
  return places;
}

/** Where that takes more steps than it may, nothing matches: all of the gap counts as replaced. */
function matchExactly(before: Int32Array, after: Int32Array, gap: Gap, runs: TokenRun[]): void {
  const { beforeStart, beforeEnd, afterStart, afterEnd } = gap;
  const tokens = beforeEnd - beforeStart + afterEnd - afterStart;
  const maxEditLength = Math.max(fewestEdits, Math.min(mostEdits, Math.floor(tokensTimesEdits / tokens)));
  const changes = diffArrays(
    [...before.subarray(beforeStart, beforeEnd)],
    [...after.subarray(afterStart, afterEnd)],
    { maxEditLength },
  );
  let old = beforeStart;
  let now = afterStart;
  for (const { added, removed, value } of changes ?? []) {
    if (!added && !removed) runs.push({ before: old, after: now, length: value.length });
    if (!added) old += value.length;
    if (!removed) now += value.length;
  }
}

function joined(runs: readonly TokenRun[]): TokenRun[] {
  const all: TokenRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && last.before + last.length === run.before && last.after + last.length === run.after)
      all[all.length - 1] = { ...last, length: last.length + run.length };
    else all.push(run);
  }
  return all;
}
