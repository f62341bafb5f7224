import type { HighlightRow } from '@core/model';
import { changedStretch } from '@renderer/store/changedStretch';

/** One stretch of a highlight. UTF-16 units, `end` exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly highlight: HighlightRow;
  /** Which of the highlight's ranges this is. */
  readonly part: number;
}

/** Finds the highlighted stretches that touch a stretch of text. */
export class PassageIndex {
  /** In text order. */
  readonly passages: readonly Passage[];
  /** The furthest end among the passages up to each place. */
  private readonly furthest: readonly number[];

  /** With the index of an earlier list `before`, only what has changed since is looked at. */
  constructor(
    private readonly highlights: readonly HighlightRow[],
    before?: PassageIndex,
  ) {
    const stretch = before && changedStretch(before.highlights, highlights);
    if (before && stretch && stretch.removed + stretch.added <= fewChanges) {
      const { at, removed, added } = stretch;
      const gone = before.highlights.slice(at, at + removed).flatMap(passagesOf);
      const come = highlights.slice(at, at + added).flatMap(passagesOf);
      const passages = [...before.passages];
      const furthest = [...before.furthest];
      for (const passage of gone) takeOut(passages, furthest, passage);
      for (const passage of come) putIn(passages, furthest, passage);
      [this.passages, this.furthest] = [passages, furthest];
    } else {
      const passages = highlights.flatMap(passagesOf).sort(inOrder);
      let end = 0;
      this.passages = passages;
      this.furthest = passages.map((passage) => {
        end = Math.max(end, passage.end);
        return end;
      });
    }
  }

  /** The passages that share a character with [start, end), in text order. */
  touching(start: number, end: number): Passage[] {
    const found: Passage[] = [];
    for (let place = this.firstReaching(start); place < this.passages.length; place++) {
      const passage = this.passages[place];
      if (!passage || passage.start >= end) break;
      if (passage.end > start) found.push(passage);
    }
    return found;
  }

  private firstReaching(offset: number): number {
    let low = 0;
    let high = this.furthest.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.furthest[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const known = new WeakMap<HighlightRow, readonly Passage[]>();

/** The same objects for the same row: a change makes only those of the rows it is about. */
function passagesOf(highlight: HighlightRow): readonly Passage[] {
  const passages =
    known.get(highlight) ?? highlight.ranges.map(({ start, end }, part) => ({ start, end, highlight, part }));
  known.set(highlight, passages);
  return passages;
}

/** Of more changes than these the index is made anew. */
const fewChanges = 50;

/** A total order: of two passages alike in everything, that of the later part is behind. */
function inOrder(a: Passage, b: Passage): number {
  const order = a.start - b.start || b.end - a.end;
  if (order !== 0) return order;
  if (a.highlight.id !== b.highlight.id) return a.highlight.id < b.highlight.id ? -1 : 1;
  return a.part - b.part;
}

function firstNotBefore(passages: readonly Passage[], passage: Passage): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder(passages[middle] as Passage, passage) >= 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

function putIn(passages: Passage[], furthest: number[], passage: Passage): void {
  const place = firstNotBefore(passages, passage);
  passages.splice(place, 0, passage);
  furthest.splice(place, 0, Math.max(furthest[place - 1] ?? 0, passage.end));
  for (let next = place + 1; (furthest[next] ?? passage.end) < passage.end; next++)
    furthest[next] = passage.end;
}

function takeOut(passages: Passage[], furthest: number[], passage: Passage): void {
  const place = firstNotBefore(passages, passage);
  if (passages[place] !== passage) return;
  passages.splice(place, 1);
  furthest.splice(place, 1);
  for (let next = place; next < passages.length; next++) {
    const end = Math.max(furthest[next - 1] ?? 0, (passages[next] as Passage).end);
    if (furthest[next] === end) break;
    furthest[next] = end;
  }
}
