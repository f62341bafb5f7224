import type { HighlightRow } from '@core/model';
import type { Colouring, PaintColour } from '@renderer/features/annotate';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useReading } from '../ReadingContext';
import { colourOf, paintColours } from './colourOf';
import { overlaps } from './overlaps';
import type { PassageIndex } from './PassageIndex';
import { paint, paintNames } from './registry';

/** Paints what is near the part in sight, and nothing else, whenever one of the givens changes. */
export function usePaintedHighlights(
  index: PassageIndex,
  colouring: Colouring,
  chosen: HighlightRow | null,
): void {
  const reading = useReading();
  const near = useStore(reading.state, (state) => state.near);
  // biome-ignore lint/correctness/useExhaustiveDependencies: near says when to look again
  useEffect(() => {
    const span = reading.nearSpan();
    if (!span) return;
    const passages = index.touching(span.start, span.end).map((passage) => ({
      ...passage,
      start: Math.max(passage.start, span.start),
      end: Math.min(passage.end, span.end),
    }));
    const byColour = new Map<PaintColour, Range[]>(paintColours.map((colour) => [colour, []]));
    const chosenRanges: Range[] = [];
    for (const { start, end, highlight } of passages) {
      const ranges = reading.map.rangesFor(start, end);
      byColour.get(colourOf(highlight, colouring))?.push(...ranges);
      if (highlight.id === chosen?.id) chosenRanges.push(...ranges);
    }
    for (const [colour, ranges] of byColour) paint(`assay-${colour}`, ranges);
    paint('assay-chosen', chosenRanges);
    paint(
      'assay-overlap',
      overlaps(passages).flatMap(({ start, end }) => reading.map.rangesFor(start, end)),
    );
  }, [reading, index, colouring, chosen, near]);
  useEffect(
    () => () => {
      for (const name of paintNames) paint(name, []);
    },
    [],
  );
}
