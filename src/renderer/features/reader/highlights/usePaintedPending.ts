import { pendingPassages } from '@renderer/app/pendingPassages';
import { useEffect } from 'react';
import { useReading } from '../ReadingContext';
import { paint } from './registry';

/** Marks the words of a highlight that is being made, at once and past React: the user sees the key do something. */
export function usePaintedPending(): void {
  const reading = useReading();
  useEffect(() => {
    const stop = pendingPassages.subscribe(({ passages }) => {
      const here = passages.filter(({ sourceId }) => sourceId === reading.sourceId);
      paint(
        'assay-pending',
        here.flatMap(({ start, end }) => reading.map.rangesFor(start, end)),
      );
    });
    return () => {
      stop();
      paint('assay-pending', []);
    };
  }, [reading]);
}
