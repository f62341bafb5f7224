import { useEffect } from 'react';
import type { Reading } from '../Reading';

/** Says `moved` when the text takes another width or height, or another font. */
export function useLayoutWatch(reading: Reading): void {
  useEffect(() => {
    const { scroller, root } = reading;
    if (!scroller || !root) return;
    const moved = () => reading.moved();
    const observer = new ResizeObserver(moved);
    observer.observe(root);
    observer.observe(scroller);
    const reshaped = () => {
      reading.fontsLoaded += 1;
      moved();
    };
    document.fonts.addEventListener('loadingdone', reshaped);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', reshaped);
    };
  }, [reading]);
}
