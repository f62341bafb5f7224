import { useSelection } from '@renderer/app/selection';
import { useEffect, useState } from 'react';
import type { Reading } from '../Reading';
import { caretOffset, readSelection } from './readSelection';

/**
 * Keeps `useSelection` true to the browser's selection, however it was made. Answers whether the
 * user is still dragging: what depends on a settled selection waits for that.
 */
export function useTextSelection(reading: Reading): { readonly isDragging: boolean } {
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    const { sourceId } = reading;
    const read = () => {
      reading.lastCaret = caretOffset(reading) ?? reading.lastCaret;
      const found = readSelection(reading);
      const { passage } = useSelection.getState();
      if (!found) {
        if (passage?.sourceId === sourceId) useSelection.setState({ passage: null });
        return;
      }
      if (passage?.sourceId === sourceId && passage.start === found.start && passage.end === found.end)
        return;
      useSelection.setState({ passage: { sourceId, ...found } });
    };
    const down = (event: PointerEvent) => {
      if (event.button === 0 && reading.root?.contains(event.target as Node)) setDragging(true);
    };
    const up = () => setDragging(false);
    document.addEventListener('selectionchange', read);
    // The browser reports a change a moment later; a key pressed right after it must find it.
    document.addEventListener('keydown', read, true);
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('pointercancel', up);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('keydown', read, true);
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('pointercancel', up);
      if (useSelection.getState().passage?.sourceId === sourceId) useSelection.setState({ passage: null });
    };
  }, [reading]);
  return { isDragging };
}
