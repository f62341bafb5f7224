import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Box } from '../map/lineBoxes';
import { useReading } from '../ReadingContext';
import classes from './Caret.module.css';
import { caretBox } from './moveCaret';

/** A thin bar where the keys stand in the text. The text cannot be edited, so the browser draws none. */
export function Caret({ isShown }: { readonly isShown: boolean }) {
  const reading = useReading();
  const layout = useStore(reading.state, (state) => state.layout);
  const [box, setBox] = useState<Box | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: layout says when to look again
  useEffect(() => {
    if (!isShown) return;
    const look = () => {
      const found = caretBox(reading);
      const origin = reading.sheet?.getBoundingClientRect();
      if (!found || !origin) setBox(null);
      else
        setBox({
          left: found.left - origin.left,
          right: found.right - origin.left,
          top: found.top - origin.top,
          bottom: found.bottom - origin.top,
        });
    };
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [reading, isShown, layout]);
  if (!isShown || !box) return null;
  return (
    <span
      key={`${box.left} ${box.top}`}
      aria-hidden
      className={classes.caret}
      style={{ left: box.left - 1, top: box.top, height: box.bottom - box.top }}
    />
  );
}
