import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useReading } from '../ReadingContext';

/**
 * What `measure` reads off the drawn text, once per frame at most: when the layout moved, when other
 * sections came near, or when `measure` itself is another function.
 */
export function useMeasured<T>(measure: () => T, empty: T): T {
  const reading = useReading();
  const [measured, setMeasured] = useState(empty);
  const layout = useStore(reading.state, (state) => state.layout);
  const near = useStore(reading.state, (state) => state.near);
  // biome-ignore lint/correctness/useExhaustiveDependencies: layout and near say when to look again
  useEffect(() => {
    const frame = requestAnimationFrame(() => setMeasured(measure()));
    return () => cancelAnimationFrame(frame);
  }, [measure, layout, near]);
  return measured;
}
