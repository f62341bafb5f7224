import { useComparison } from '@renderer/features/versions';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useReading } from '../ReadingContext';
import { paint } from './registry';

/** While an earlier version is compared with this text: paints the words near what is in sight that it did not have. */
export function usePaintedDifferences(document: string): void {
  const reading = useReading();
  const near = useStore(reading.state, (state) => state.near);
  const differences = useComparison(({ comparison }) =>
    comparison?.sourceId === reading.sourceId && comparison.newerDocument === document
      ? comparison.differences
      : null,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: near says when to look again
  useEffect(() => {
    const span = reading.nearSpan();
    if (!span || !differences) return paint('assay-added', []);
    const ranges: StaticRange[] = [];
    for (const { newStart, newEnd } of differences) {
      const start = Math.max(newStart, span.start);
      const end = Math.min(newEnd, span.end);
      if (start < end) ranges.push(...reading.map.rangesFor(start, end));
    }
    paint('assay-added', ranges);
  }, [reading, differences, near]);
}
