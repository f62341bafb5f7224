import type { HighlightRow } from '@core/model';
import type { Colouring } from '@renderer/features/annotate';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { useReading } from '../ReadingContext';
import { colourOf } from './colourOf';
import { divideStrokes } from './divideStrokes';
import { mergeStrokes } from './mergeStrokes';
import { overlaps } from './overlaps';
import { PaintedBoxes } from './PaintedBoxes';
import { PaintedRanges } from './PaintedRanges';
import type { PassageIndex } from './PassageIndex';
import type { Stroke } from './Stroke';

/** Paints what is near the part in sight, and nothing else; a change paints only what it is about. */
export function usePaintedHighlights(
  index: PassageIndex,
  colouring: Colouring,
  chosen: HighlightRow | null,
): void {
  const reading = useReading();
  const painted = useMemo(
    () =>
      new PaintedRanges(
        (start, end) => reading.map.rangesFor(start, end),
        () => reading.map.drawing,
      ),
    [reading],
  );
  const boxes = useMemo(
    () =>
      new PaintedBoxes({
        sectionOf: (offset) => reading.map.sectionOf(offset),
        rectanglesOf: (start, end) => reading.map.rectanglesOf(start, end),
        shape: () => reading.shape(),
      }),
    [reading],
  );
  const layout = useStore(reading.state, (state) => state.layout);
  const near = useStore(reading.state, (state) => state.near);
  const sight = useStore(reading.state, (state) => state.sight);
  // In the same frame as the change: the words are marked before anything else is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: near and sight say when to look again
  useLayoutEffect(() => {
    const span = reading.sightSpan();
    if (!span) return;
    const passages = index.touching(span.start, span.end).map(({ start, end, highlight }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
      highlight,
    }));
    const strokes = passages.map(
      ({ start, end, highlight }): Stroke => ({
        name: `assay-${colourOf(highlight, colouring)}`,
        start,
        end,
      }),
    );
    for (const { start, end } of overlaps(passages)) strokes.push({ name: 'assay-overlap', start, end });
    for (const { start, end, highlight } of passages)
      if (highlight.id === chosen?.id) strokes.push({ name: 'assay-chosen', start, end });
    const merged = mergeStrokes(strokes);
    // A page's words lie over its picture, and so must what is painted.
    const { under, within } = reading.paged
      ? { under: [], within: merged }
      : divideStrokes(reading.sections, merged);
    painted.show(within);
    boxes.show(under);
  }, [reading, painted, boxes, index, colouring, chosen, near, sight]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: layout says when to look again
  useLayoutEffect(() => boxes.settle(), [boxes, layout]);
  useEffect(() => () => painted.show([]), [painted]);
}
