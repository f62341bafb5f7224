import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { Reading } from '../Reading';

/** Sections drawn per idle moment: a few milliseconds of work. */
const portion = 2;

/**
 * Draws the rest of the text while nothing else happens, so that selecting all, printing and screen
 * readers find every word. What is out of sight costs no layout.
 */
export function useIdleMounting(reading: Reading): void {
  useEffect(() => {
    if (reading.paged) return;
    let next = 0;
    let request = 0;
    const go = () => {
      const indices: number[] = [];
      const { mounted } = reading.state.getState();
      for (; next < reading.sections.length && indices.length < portion; next++)
        if (!mounted.has(next)) indices.push(next);
      if (indices.length === 0) return;
      reading.mount(indices);
      request = requestIdleCallback(go, { timeout: 1_000 });
    };
    request = requestIdleCallback(go);
    const beforePrint = () => flushSync(() => reading.mount(reading.sections.keys()));
    window.addEventListener('beforeprint', beforePrint);
    return () => {
      cancelIdleCallback(request);
      window.removeEventListener('beforeprint', beforePrint);
    };
  }, [reading]);
}
