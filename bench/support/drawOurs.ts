import type { HighlightRow, PassageRange } from '@core/model';
import { mergeStrokes } from '@renderer/features/reader/highlights/mergeStrokes';
import { overlaps } from '@renderer/features/reader/highlights/overlaps';
import { PaintedBoxes } from '@renderer/features/reader/highlights/PaintedBoxes';
import { PassageIndex } from '@renderer/features/reader/highlights/PassageIndex';
import type { Stroke } from '@renderer/features/reader/highlights/Stroke';
import { TextMap } from '@renderer/features/reader/map/TextMap';

/**
 * Draws highlights as the reader does, but all of them and not only those near the part in sight. Answers what
 * takes them away again.
 */
export function drawOurs(root: Element, places: readonly { start: number; end: number }[]): () => void {
  const rows = places.map(({ start, end }, place) => {
    const ranges: PassageRange[] = [{ start, end, exact: '', prefix: '', suffix: '' }];
    return { id: String(place), ranges } as unknown as HighlightRow;
  });
  const map = new TextMap(root);
  const painted = new PaintedBoxes({
    sectionOf: (offset) => map.sectionOf(offset),
    rectanglesOf: (start, end) => map.rectanglesOf(start, end),
    shape: () => '',
  });
  const passages = new PassageIndex(rows).touching(0, Number.POSITIVE_INFINITY);
  const strokes: Stroke[] = passages.map(({ start, end }) => ({ name: 'assay-amber', start, end }));
  for (const { start, end } of overlaps(passages)) strokes.push({ name: 'assay-overlap', start, end });
  painted.show(mergeStrokes(strokes));
  return () => painted.show([]);
}
