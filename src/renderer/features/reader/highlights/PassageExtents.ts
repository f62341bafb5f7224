import type { Reading } from '../Reading';
import { rowBoxAt } from '../scroll/topOffset';
import type { Passage } from './PassageIndex';

/** From where to where a passage reaches down the sheet, in its CSS pixels. */
export interface PassageExtent {
  readonly top: number;
  readonly bottom: number;
}

interface Measured {
  readonly shape: string;
  readonly start: number;
  readonly end: number;
  readonly first: HTMLElement;
  readonly last: HTMLElement;
  /** Below the top of `first`. */
  readonly top: number;
  /** Below the top of `last`. */
  readonly bottom: number;
}

/**
 * Measures passages and remembers where in their sections they stand: sections move when text above them is
 * drawn for the first time, but what is in them does not, as long as the column keeps its width and letters.
 */
export class PassageExtents {
  private readonly known = new WeakMap<Passage, Measured>();

  constructor(private readonly reading: Reading) {}

  /** Where passages stand, as far as they lie in [start, end); null for those that are not drawn. */
  of(passages: readonly Passage[], start: number, end: number): (PassageExtent | null)[] {
    const origin = this.reading.sheet?.getBoundingClientRect().top ?? 0;
    const tops = new Map<HTMLElement, number>();
    const topOf = (section: HTMLElement) => {
      const top = tops.get(section) ?? section.getBoundingClientRect().top - origin;
      tops.set(section, top);
      return top;
    };
    const shape = this.reading.shape();
    return passages.map((passage) => {
      const from = Math.max(passage.start, start);
      const to = Math.min(passage.end, end);
      const before = this.known.get(passage);
      const isKnown =
        before?.shape === shape && before.start === from && before.end === to && before.first.isConnected;
      const measured = isKnown ? before : this.measure(from, to, shape, origin, topOf);
      if (!measured) return null;
      this.known.set(passage, measured);
      return { top: topOf(measured.first) + measured.top, bottom: topOf(measured.last) + measured.bottom };
    });
  }

  private measure(
    start: number,
    end: number,
    shape: string,
    origin: number,
    topOf: (section: HTMLElement) => number,
  ): Measured | null {
    const first = this.reading.map.sectionOf(start);
    const last = this.reading.map.sectionOf(end - 1);
    const drawn = this.reading.map.rectanglesOf(start, end);
    const boxes = drawn.length > 0 ? drawn : [rowBoxAt(this.reading, start)].filter((box) => box !== null);
    if (boxes.length === 0 || !first || !last) return null;
    const top = Math.min(...boxes.map((box) => box.top)) - origin - topOf(first);
    const bottom = Math.max(...boxes.map((box) => box.bottom)) - origin - topOf(last);
    return { shape, start, end, first, last, top, bottom };
  }
}
