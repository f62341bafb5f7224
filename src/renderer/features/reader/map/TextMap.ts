import { boxesOfRun } from './ruler';
import { type Segment, segmentOf, segmentsUnder } from './segments';

interface DrawnSection {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/** Which way an offset falls when a point stands in the gap between two blocks. */
export type Bias = 'before' | 'after';

/**
 * Translates between points of the drawn text and offsets of the canonical text (UTF-16 units).
 * `root` holds the sections: elements with `data-from` and `data-to`. Sections not drawn yet have no
 * points; everything else about them works.
 */
export class TextMap {
  private sections: DrawnSection[] | null = null;
  private segments = new WeakMap<Element, Segment[]>();
  /** Counts up when other words of drawn sections are in the DOM. */
  drawing = 0;

  constructor(readonly root: Element) {}

  /**
   * The offset a DOM point stands at. In a gap between blocks it falls to the end of what is before
   * or to the start of what is after. Null outside the root.
   */
  offsetOfPoint(node: Node, offset: number, bias: Bias = 'after'): number | null {
    if (!this.root.contains(node)) return null;
    if (node.nodeType === Node.TEXT_NODE) {
      const segment = segmentOf(node as Text);
      if (segment) return segment.start + Math.min(offset, segment.end - segment.start);
    }
    return this.offsetInGap(node, offset, bias);
  }

  /**
   * One range per text node, so that nothing but text has a share in it. Empty where nothing is drawn. Static: the
   * drawn text never changes, and ranges that live make every change of the page dearer.
   */
  rangesFor(start: number, end: number): StaticRange[] {
    return this.segmentsIn(start, end).map(
      (segment) =>
        new StaticRange({
          startContainer: segment.node,
          startOffset: Math.max(0, start - segment.start),
          endContainer: segment.node,
          endOffset: Math.min(segment.end, end) - segment.start,
        }),
    );
  }

  /** The boxes of all words of a stretch, in the window's CSS pixels. Empty where nothing is drawn. */
  rectanglesOf(start: number, end: number): DOMRect[] {
    return this.segmentsIn(start, end).flatMap((segment) =>
      boxesOfRun(
        segment.node,
        Math.max(0, start - segment.start),
        Math.min(segment.end, end) - segment.start,
      ),
    );
  }

  /** The point an offset is drawn at; in a gap, the nearest end of drawn text. Null where nothing is drawn. */
  pointAt(offset: number, bias: Bias = 'after'): { node: Text; offset: number } | null {
    const all = this.sectionList();
    const at = lastAtOrBefore(all, offset);
    for (const index of bias === 'after' ? [at, at + 1, at - 1] : [at, at - 1, at + 1]) {
      const section = all[index];
      const segments = section ? this.segmentsOf(section) : [];
      const found = segments[lastAtOrBefore(segments, offset)];
      if (!found) continue;
      if (offset <= found.end && offset >= found.start)
        return { node: found.node, offset: offset - found.start };
      const next = segments[segments.indexOf(found) + 1];
      if (offset > found.end && bias === 'after' && next) return { node: next.node, offset: 0 };
      return { node: found.node, offset: offset > found.end ? found.node.data.length : 0 };
    }
    return null;
  }

  /** Sections have come or gone. */
  forgetSections(): void {
    this.sections = null;
  }

  /** Other words of sections are drawn than before: the columns of a very wide table. */
  forgetSegments(): void {
    this.segments = new WeakMap();
    this.drawing++;
  }

  private segmentsIn(start: number, end: number): Segment[] {
    const all = this.sectionList();
    const found: Segment[] = [];
    for (let index = lastAtOrBefore(all, start); index < all.length; index++) {
      const section = all[index];
      if (!section || section.start >= end) break;
      const segments = this.segmentsOf(section);
      for (let place = lastAtOrBefore(segments, start); place < segments.length; place++) {
        const segment = segments[place];
        if (!segment || segment.start >= end) break;
        if (segment.end > start) found.push(segment);
      }
    }
    return found;
  }

  private offsetInGap(node: Node, offset: number, bias: Bias): number | null {
    const point = document.createRange();
    point.setStart(node, offset);
    const all = this.sectionList();
    const at = lastWhere(all, ({ element }) => point.comparePoint(element, 0) <= 0);
    const section = all[Math.max(0, at)];
    if (!section) return null;
    const segments = this.segmentsOf(section);
    const last = lastWhere(segments, (segment) => point.comparePoint(segment.node, 0) <= 0);
    const before = segments[last];
    const after = segments[last + 1];
    // The point may be a text-holding element's own start or end.
    if (before && node === before.node.parentNode) return offset === 0 ? before.start : before.end;
    if (bias === 'before') return before?.end ?? all[at - 1]?.end ?? section.start;
    return after?.start ?? all[at + 1]?.start ?? before?.end ?? section.end;
  }

  private sectionList(): DrawnSection[] {
    this.sections ??= [...this.root.querySelectorAll<HTMLElement>('[data-from]')].map((element) => ({
      element,
      start: Number(element.dataset.from),
      end: Number(element.dataset.to),
    }));
    return this.sections;
  }

  /** Of every section, drawn or not, in text order. */
  sectionElements(): readonly HTMLElement[] {
    return this.sectionList().map(({ element }) => element);
  }

  /** The section that holds an offset, or the last one that begins before it. */
  sectionOf(offset: number): HTMLElement | null {
    const all = this.sectionList();
    return all[lastAtOrBefore(all, offset)]?.element ?? null;
  }

  /** Kept while the section is drawn: its text nodes then never change, but for those of very wide tables. */
  private segmentsOf(section: DrawnSection): Segment[] {
    const known = this.segments.get(section.element);
    if (known?.[0]?.node.isConnected) return known;
    const segments = segmentsUnder(section.element);
    if (segments.length > 0) this.segments.set(section.element, segments);
    return segments;
  }
}

/** The last span that begins at or before the offset; 0 when none does. */
function lastAtOrBefore(spans: readonly { readonly start: number }[], offset: number): number {
  return Math.max(
    0,
    lastWhere(spans, (span) => span.start <= offset),
  );
}

/** The last index for which `holds` is true, given that it is true up to some index and false after; -1 for none. */
function lastWhere<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  let low = -1;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(list[middle] as T)) low = middle;
    else high = middle - 1;
  }
  return low;
}
