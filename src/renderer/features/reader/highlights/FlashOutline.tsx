import { useCallback } from 'react';
import type { Box } from '../map/lineBoxes';
import { useReading } from '../ReadingContext';
import type { Flash } from '../scroll/useReveal';
import { Outlines } from './Outlines';
import { useMeasured } from './useMeasured';

const none: readonly Box[] = [];
/** A flash says where, not all of what: the first characters of a long passage are enough. */
const longest = 4_000;

/** Shows for a moment where a passage is that the user asked for. */
export function FlashOutline({ flashes }: { readonly flashes: readonly Flash[] }) {
  const reading = useReading();
  const measure = useCallback(
    () => flashes.flatMap(({ start, end }) => reading.sheetBoxesOf(start, Math.min(end, start + longest))),
    [reading, flashes],
  );
  const boxes = useMeasured(measure, none);
  return <Outlines boxes={flashes.length > 0 ? boxes : none} kind="flash" />;
}
