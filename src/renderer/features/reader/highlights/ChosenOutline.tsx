import type { HighlightRow } from '@core/model';
import { useCallback } from 'react';
import type { Box } from '../map/lineBoxes';
import { useReading } from '../ReadingContext';
import { Outlines } from './Outlines';
import { useMeasured } from './useMeasured';

const none: readonly Box[] = [];

/** The frame around the chosen highlight, as far as it is near the part in sight. */
export function ChosenOutline({ highlight }: { readonly highlight: HighlightRow | null }) {
  const reading = useReading();
  const measure = useCallback(() => {
    const span = reading.nearSpan();
    if (!span || !highlight) return none;
    return highlight.ranges.flatMap(({ start, end }) =>
      reading.sheetBoxesOf(Math.max(start, span.start), Math.min(end, span.end)),
    );
  }, [reading, highlight]);
  const boxes = useMeasured(measure, none);
  return <Outlines boxes={boxes} kind="chosen" />;
}
