import type { HighlightRow } from '@core/model';

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
  readonly passages: readonly Passage[];
  /** The furthest end among the passages up to each place. */
  private readonly furthest: number[] = [];

  constructor(highlights: readonly HighlightRow[]) {
    this.passages = highlights
      .flatMap(passagesOf)
      .sort((a, b) => a.start - b.start || b.end - a.end || (a.highlight.id < b.highlight.id ? -1 : 1));
    let furthest = 0;
    for (const { end } of this.passages) {
      furthest = Math.max(furthest, end);
      this.furthest.push(furthest);
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
