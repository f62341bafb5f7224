import { VisuallyHidden } from '@mantine/core';
import { useSelection } from '@renderer/app/selection';
import { useEffect, useState } from 'react';
import { useReading } from '../ReadingContext';

/** Long selections are named by both their ends. */
const endWords = 90;
const settleTime = 350;

/** Says to a screen reader what is selected, once it is settled, and how to go on. */
export function SpokenSelection() {
  const reading = useReading();
  const passage = useSelection((state) => state.passage);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (passage?.sourceId !== reading.sourceId) return setSpoken('');
      const words = reading.text.slice(passage.start, passage.end).replace(/\s+/gu, ' ');
      const shown =
        words.length > 2 * endWords ? `${words.slice(0, endWords)} … ${words.slice(-endWords)}` : words;
      setSpoken(`Selected: ${shown}`);
    }, settleTime);
    return () => clearTimeout(timer);
  }, [passage, reading]);
  return <VisuallyHidden aria-live="polite">{spoken}</VisuallyHidden>;
}
