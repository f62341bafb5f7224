import type { HighlightRow, PassageRange } from '@core/model';
import { overlaps } from '@renderer/features/reader/highlights/overlaps';
import { PaintedRanges, type Stroke } from '@renderer/features/reader/highlights/PaintedRanges';
import { PassageIndex } from '@renderer/features/reader/highlights/PassageIndex';
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
  const painted = new PaintedRanges((start, end) => map.rangesFor(start, end));
  const passages = new PassageIndex(rows).touching(0, Number.POSITIVE_INFINITY);
  const strokes: Stroke[] = passages.map(({ start, end }) => ({ name: 'assay-amber', start, end }));
  for (const { start, end } of overlaps(passages)) strokes.push({ name: 'assay-overlap', start, end });
  painted.show(strokes);
  return () => painted.show([]);
}
