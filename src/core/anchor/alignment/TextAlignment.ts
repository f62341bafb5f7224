import type { CommonRun } from './commonRuns';

/** Where a range of the old text lies in the new one: UTF-16 code units, `end` exclusive. */
export interface AlignedPlace {
  readonly start: number;
  readonly end: number;
  /** What stood before and after still does; else the text moved. */
  readonly isInOrder: boolean;
}

/** A bounded part of the new text in which a changed range must lie if it is still in its place. */
export interface AlignedWindow {
  readonly start: number;
  readonly end: number;
  /** The characters right before and right after the range stand right outside the window. */
  readonly isTight: boolean;
}

/** A part of the old text with what stands in its place in the new one; either can be empty. */
export interface ChangedStretch {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Runs shorter than this can agree by chance and say nothing of who stood where. */
const tellingRun = 24;

/** A newer version of a text laid over an older one: the runs of characters that are in both. */
export class TextAlignment {
  /** In the same order in both texts, without overlaps. */
  readonly kept: readonly CommonRun[];
  /** In another order than the rest, in order of the old text. */
  readonly moved: readonly CommonRun[];
  readonly #oldLength: number;
  readonly #newLength: number;
  readonly #byNew: readonly CommonRun[];

  constructor(kept: readonly CommonRun[], moved: readonly CommonRun[], oldLength: number, newLength: number) {
    this.kept = kept;
    this.#oldLength = oldLength;
    this.#newLength = newLength;
    const inPlace = kept.filter((run) => run.length >= tellingRun);
    this.moved = moved.filter(
      (run) => covered(inPlace, run.newStart, run.newStart + run.length) * 2 < run.length,
    );
    this.#byNew = [...inPlace, ...this.moved].sort((a, b) => a.newStart - b.newStart);
  }

  /** The place of a range whose characters are all in one run, or null. */
  placeOf(start: number, end: number): AlignedPlace | null {
    for (const runs of [this.kept, this.moved]) {
      const run = runs[lastAt(runs, (candidate) => candidate.oldStart <= start)];
      if (run && end <= run.oldStart + run.length) {
        const shift = run.newStart - run.oldStart;
        return { start: start + shift, end: end + shift, isInOrder: runs === this.kept };
      }
    }
    return null;
  }

  /** Between which characters of the new text a range must lie if the order was kept. */
  windowOf(start: number, end: number): AlignedWindow {
    const before = this.kept[lastAt(this.kept, (run) => run.oldStart <= start)];
    const after = this.kept[lastAt(this.kept, (run) => run.oldStart + run.length < end) + 1];
    const from = before ? before.newStart + Math.min(before.length, start - before.oldStart) : 0;
    const to = after ? after.newStart + Math.max(0, end - after.oldStart) : this.#newLength;
    const isTight =
      (before ? start <= before.oldStart + before.length : start === 0) &&
      (after ? end >= after.oldStart : end === this.#oldLength);
    return { start: from, end: Math.max(from, to), isTight };
  }

  /**
   * The share (0–1) of a place in the new text that is known to be something else of the old text
   * than `oldStart`–`oldEnd`.
   */
  shareOfOthers(start: number, end: number, oldStart: number, oldEnd: number): number {
    if (end <= start) return 0;
    let others = 0;
    let reached = start;
    // Moved runs can overlap kept ones a little: a few steps back find all that reach here.
    let index = Math.max(0, lastAt(this.#byNew, (run) => run.newStart <= start) - 3);
    for (; index < this.#byNew.length; index++) {
      const run = this.#byNew[index] as CommonRun;
      if (run.newStart >= end) break;
      const from = Math.max(run.newStart, reached);
      const to = Math.min(run.newStart + run.length, end);
      if (to <= from) continue;
      const shift = run.oldStart - run.newStart;
      const own = Math.min(to + shift, oldEnd) - Math.max(from + shift, oldStart);
      others += to - from - Math.max(0, own);
      reached = to;
    }
    return others / (end - start);
  }

  /** What differs between the two texts, in order; text that moved counts as removed and added. */
  changes(): ChangedStretch[] {
    const changes: ChangedStretch[] = [];
    let oldStart = 0;
    let newStart = 0;
    const end = { oldStart: this.#oldLength, newStart: this.#newLength, length: 0 };
    for (const run of [...this.kept, end]) {
      if (run.oldStart > oldStart || run.newStart > newStart)
        changes.push({ oldStart, oldEnd: run.oldStart, newStart, newEnd: run.newStart });
      oldStart = run.oldStart + run.length;
      newStart = run.newStart + run.length;
    }
    return changes;
  }
}

/** The last index at which `holds`, which must hold up to some place and not after it; -1 for none. */
function lastAt(runs: readonly CommonRun[], holds: (run: CommonRun) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(runs[middle] as CommonRun)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How many characters of a part of the new text lie in runs that are in order. */
function covered(runs: readonly CommonRun[], start: number, end: number): number {
  let total = 0;
  for (
    let index = Math.max(
      0,
      lastAt(runs, (run) => run.newStart <= start),
    );
    index < runs.length;
    index++
  ) {
    const run = runs[index] as CommonRun;
    if (run.newStart >= end) break;
    total += Math.max(0, Math.min(end, run.newStart + run.length) - Math.max(start, run.newStart));
  }
  return total;
}
