import { useEffect } from 'react';
import type { Reading } from '../Reading';
import { firstBelow } from './firstBelow';
import { spanBetween } from './spanBetween';

/** Painted beyond what is in sight on each side, in screens: as far as a frame of fast scrolling goes. */
const around = 0.6;
/** After so much of a screen what is in sight is looked up anew. */
const moved = 0.45;

/**
 * Keeps `near` and `sight` of the reading's state, and draws the sections that come near. Looks the ends up by halving: a text of
 * millions of characters has thousands of sections, too many to watch each.
 */
export function useNearSections(reading: Reading): void {
  useEffect(() => {
    const { scroller, root } = reading;
    if (!scroller || !root || reading.paged) return;
    let frame = 0;
    let seenFrom: number | null = null;
    const look = () => {
      frame = 0;
      const elements = reading.map.sectionElements();
      if (elements.length === 0) return;
      const { top, height } = scroller.getBoundingClientRect();
      const end = elements.length - 1;
      const first = Math.min(end, firstBelow(elements, top - height));
      const last = Math.min(end, firstBelow(elements, top + 2 * height));
      const sight = {
        first: Math.min(end, firstBelow(elements, top)),
        last: Math.min(end, firstBelow(elements, top + height)),
      };
      const { mounted } = reading.state.getState();
      if (reading.mountNear(first, last, sight)) soon();
      const { near, mounted: now } = reading.state.getState();
      const isNear = near?.first === first && near.last === last;
      const isSeen = seenFrom !== null && Math.abs(scroller.scrollTop - seenFrom) < moved * height;
      if (isNear && isSeen && now === mounted) return;
      seenFrom = scroller.scrollTop;
      const seen = spanBetween(elements, top - around * height, top + (1 + around) * height);
      // What came into the DOM just now is painted as well.
      const isSame = isNear && now === mounted;
      reading.state.setState(isSame ? { sight: seen } : { near: { first, last }, sight: seen });
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    scroller.addEventListener('scroll', soon, { passive: true });
    const observer = new ResizeObserver(() => {
      seenFrom = null;
      soon();
    });
    observer.observe(root);
    observer.observe(scroller);
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', soon);
      observer.disconnect();
    };
  }, [reading]);
}
