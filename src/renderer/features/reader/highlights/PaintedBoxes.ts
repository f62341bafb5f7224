import type { Box } from '../map/lineBoxes';
import { boxPath, underlinePath } from './boxPath';
import { paintNames } from './registry';
import type { Stroke } from './Stroke';

/** The drawn text as far as boxes need to know it. */
interface DrawnText {
  sectionOf(offset: number): HTMLElement | null;
  /** Boxes of words in the window's CSS pixels; none where nothing is drawn. */
  rectanglesOf(start: number, end: number): readonly Box[];
  /** Another one when words may have another place within their section. */
  shape(): string;
}

interface Painted {
  readonly stroke: Stroke;
  readonly path: SVGPathElement;
}

interface Sheet {
  readonly layer: SVGElement;
  /** Of the section as its boxes were measured. */
  shape: string;
  readonly painted: Map<string, Painted>;
}

/**
 * Boxes under the words, in the layer each drawn section has for them: they move with their section, whatever
 * happens above it. Bringing them up to date measures and touches only what is painted otherwise than before.
 */
export class PaintedBoxes {
  private readonly sheets = new Map<HTMLElement, Sheet>();

  constructor(private readonly text: DrawnText) {}

  /** Paints exactly these strokes, each of which lies within one section. */
  show(strokes: readonly Stroke[]): void {
    const wanted = new Map<HTMLElement, Stroke[]>();
    for (const stroke of strokes) {
      const section = this.text.sectionOf(stroke.start);
      const own = section && wanted.get(section);
      if (own) own.push(stroke);
      else if (section) wanted.set(section, [stroke]);
    }
    for (const [section, sheet] of this.sheets)
      if (!wanted.has(section) || layerOf(section) !== sheet.layer) {
        for (const { path } of sheet.painted.values()) path.remove();
        this.sheets.delete(section);
      }
    // First all is measured, then all is written: in turns the browser would lay the page out again for each.
    const writes = [...wanted].map(([section, own]) => this.prepare(section, own));
    for (const write of writes) write?.();
  }

  /** Measures those again whose words may have moved within their section. */
  settle(): void {
    const writes = [...this.sheets].map(([section, { painted }]) =>
      this.prepare(
        section,
        [...painted.values()].map(({ stroke }) => stroke),
      ),
    );
    for (const write of writes) write?.();
  }

  private prepare(section: HTMLElement, strokes: readonly Stroke[]): (() => void) | null {
    const layer = layerOf(section);
    if (!layer) return null;
    const sheet: Sheet = this.sheets.get(section) ?? { layer, shape: '', painted: new Map() };
    this.sheets.set(section, sheet);
    const { left, top, height } = section.getBoundingClientRect();
    const shape = `${this.text.shape()} ${height}`;
    const isSame = sheet.shape === shape;
    sheet.shape = shape;
    const gone = new Set(sheet.painted.keys());
    const drawn: { key: string; stroke: Stroke; outline: string }[] = [];
    for (const stroke of strokes) {
      const key = `${stroke.name} ${stroke.start} ${stroke.end}`;
      gone.delete(key);
      if (isSame && sheet.painted.has(key)) continue;
      const boxes = this.text.rectanglesOf(stroke.start, stroke.end);
      const outlineOf = stroke.name === 'assay-overlap' ? underlinePath : boxPath;
      if (boxes.length > 0) drawn.push({ key, stroke, outline: outlineOf(boxes, left, top) });
    }
    return () => {
      for (const key of gone) {
        sheet.painted.get(key)?.path.remove();
        sheet.painted.delete(key);
      }
      for (const { key, stroke, outline } of drawn) {
        const path = sheet.painted.get(key)?.path ?? pathIn(layer, stroke);
        path.setAttribute('d', outline);
        sheet.painted.set(key, { stroke, path });
      }
    };
  }
}

function layerOf(section: HTMLElement): SVGElement | null {
  return section.querySelector<SVGElement>(':scope > [data-strokes]');
}

/** A new path above those of the names before its own. */
function pathIn(layer: SVGElement, { name }: Stroke): SVGPathElement {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.dataset.stroke = name;
  const place = paintNames.indexOf(name);
  const above = [...layer.children].find(
    (other) => paintNames.indexOf((other as SVGElement).dataset.stroke as typeof name) > place,
  );
  layer.insertBefore(path, above ?? null);
  return path;
}
