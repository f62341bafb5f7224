import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { Reading } from '../Reading';

/** Sections drawn per idle moment: a few milliseconds of work. */
const portion = 2;

/**
 * Draws the rest of the text while nothing else happens, as far as there is room for it, so that a screen
 * reader finds the words around. What is out of sight costs no layout. Paper gets all of it.
 */
export function useIdleMounting(reading: Reading): void {
  useEffect(() => {
    if (reading.paged) return;
    let request = 0;
    const go = () => {
      if (reading.mountMore(portion)) request = requestIdleCallback(go, { timeout: 1_000 });
    };
    request = requestIdleCallback(go);
    const beforePrint = () => flushSync(() => reading.mountAll());
    const afterPrint = () => reading.mountNear();
    window.addEventListener('beforeprint', beforePrint);
    window.addEventListener('afterprint', afterPrint);
    return () => {
      cancelIdleCallback(request);
      window.removeEventListener('beforeprint', beforePrint);
      window.removeEventListener('afterprint', afterPrint);
    };
  }, [reading]);
}
