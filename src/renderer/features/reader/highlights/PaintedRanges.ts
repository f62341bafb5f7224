import { type PaintName, paintAlso, unpaint } from './registry';
import type { Stroke } from './Stroke';

/**
 * What is painted over the text now. Bringing it up to date touches only what is painted otherwise than
 * before: the browser paints a changed highlight's words again, and makes no new ranges for the others.
 */
export class PaintedRanges {
  private painted = new Map<string, { readonly name: PaintName; readonly ranges: readonly StaticRange[] }>();

  /** `drawing` changes when the same offsets may be drawn by other nodes. */
  constructor(
    private readonly rangesFor: (start: number, end: number) => StaticRange[],
    private readonly drawing: () => number = () => 0,
  ) {}

  /** Paints exactly these strokes. Several alike are painted once. */
  show(strokes: Iterable<Stroke>): void {
    const before = this.painted;
    this.painted = new Map();
    const drawing = this.drawing();
    for (const { name, start, end } of strokes) {
      const key = `${name} ${start} ${end} ${drawing}`;
      if (this.painted.has(key)) continue;
      const known = before.get(key);
      if (known && known.ranges.length > 0 && known.ranges.every(isDrawn)) {
        this.painted.set(key, known);
        before.delete(key);
        continue;
      }
      const ranges = this.rangesFor(start, end);
      paintAlso(name, ranges);
      this.painted.set(key, { name, ranges });
    }
    for (const { name, ranges } of before.values()) unpaint(name, ranges);
  }
}

function isDrawn(range: StaticRange): boolean {
  return range.startContainer.isConnected && !range.collapsed;
}
