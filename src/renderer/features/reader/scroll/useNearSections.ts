import { useEffect } from 'react';
import type { Reading } from '../Reading';
import { firstBelow } from './firstBelow';

/**
 * Keeps `reading.state.near`, and draws the sections that come near. Looks the ends up by halving: a text of
 * millions of characters has thousands of sections, too many to watch each.
 */
export function useNearSections(reading: Reading): void {
  useEffect(() => {
    const { scroller, root } = reading;
    if (!scroller || !root || reading.paged) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const elements = reading.map.sectionElements();
      if (elements.length === 0) return;
      const { top, height } = scroller.getBoundingClientRect();
      const end = elements.length - 1;
      const first = Math.min(end, firstBelow(elements, top - height));
      const last = Math.min(end, firstBelow(elements, top + 2 * height));
      reading.mountNear(first, last);
      const { near } = reading.state.getState();
      if (near?.first !== first || near.last !== last) reading.state.setState({ near: { first, last } });
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    scroller.addEventListener('scroll', soon, { passive: true });
    const observer = new ResizeObserver(soon);
    observer.observe(root);
    observer.observe(scroller);
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', soon);
      observer.disconnect();
    };
  }, [reading]);
}
