import { useEffect } from 'react';
import type { Reading } from '../Reading';

/** Keeps `reading.state.near`, and draws the sections that come near. */
export function useNearSections(reading: Reading): void {
  useEffect(() => {
    const { scroller, root } = reading;
    if (!scroller || !root || reading.paged) return;
    const inReach = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const section = Number((target as HTMLElement).dataset.section);
          if (isIntersecting) inReach.add(section);
          else inReach.delete(section);
        }
        if (inReach.size === 0) return;
        const first = Math.min(...inReach);
        const last = Math.max(...inReach);
        reading.mount(Array.from({ length: last - first + 1 }, (_, place) => first + place));
        const { near } = reading.state.getState();
        if (near?.first !== first || near.last !== last) reading.state.setState({ near: { first, last } });
      },
      { root: scroller, rootMargin: '100% 0px' },
    );
    for (const element of root.querySelectorAll('[data-from]')) observer.observe(element);
    return () => observer.disconnect();
  }, [reading]);
}
