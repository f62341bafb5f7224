import { VisuallyHidden } from '@mantine/core';
import { useSelection } from '@renderer/app/selection';
import { useEffect, useState } from 'react';
import { useReading } from '../ReadingContext';

/** Long selections are named by both their ends; UTF-16 units. */
const endLength = 90;
const settleTime = 350;

/** Says to a screen reader what is selected, once it is settled, and how to go on. */
export function SpokenSelection() {
  const reading = useReading();
  const passage = useSelection((state) => state.passage);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (passage?.sourceId !== reading.sourceId) return setSpoken('');
      const { start, end } = passage;
      const words = (from: number, to: number) => reading.text.slice(from, to).replace(/\s+/gu, ' ');
      const shown =
        end - start > 2 * endLength
          ? `${words(start, start + endLength)} … ${words(end - endLength, end)}`
          : words(start, end);
      setSpoken(`Selected: ${shown}`);
    }, settleTime);
    return () => clearTimeout(timer);
  }, [passage, reading]);
  return <VisuallyHidden aria-live="polite">{spoken}</VisuallyHidden>;
}
