import { useReadingPlace } from '@renderer/app/readingPlace';
import { useEffect, useLayoutEffect } from 'react';
import type { Reading } from '../Reading';
import { leftAt } from './leftAt';
import { scrollToOffset } from './moveScroll';
import { topOffset } from './topOffset';

/** Scroll events that come this soon (ms) after the reader followed the cards are echoes of it. */
const echo = 200;

/** Tells the cards where the reader stands, follows them, and finds the place again when a source is reopened. */
export function useReadingPlaceSync(reading: Reading, textScale: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text opened again and a new text size keep the place
  useLayoutEffect(() => {
    const offset = leftAt.get(reading.sourceId);
    if (offset && !reading.paged) scrollToOffset(reading, offset, 0, false);
    reading.moved();
  }, [reading, textScale]);

  useEffect(() => {
    const { scroller, sourceId } = reading;
    if (!scroller) return;
    let frame = 0;
    let following = 0;
    let followedAt = Number.NEGATIVE_INFINITY;
    const publish = () => {
      frame = 0;
      const offset = topOffset(reading);
      leftAt.set(sourceId, scroller.scrollTop > 0 ? offset : 0);
      if (performance.now() - followedAt < echo) return;
      const place = useReadingPlace.getState();
      if (place.sourceId === sourceId && place.topOffset === offset && place.movedBy === 'reader') return;
      useReadingPlace.setState({ sourceId, topOffset: offset, movedBy: 'reader' });
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(publish);
    };
    const unfollow = useReadingPlace.subscribe((place) => {
      if (place.movedBy !== 'cards' || place.sourceId !== sourceId) return;
      followedAt = performance.now();
      cancelAnimationFrame(following);
      following = requestAnimationFrame(() => scrollToOffset(reading, place.topOffset, 0.04, false));
    });
    scroller.addEventListener('scroll', onScroll, { passive: true });
    onScroll();
    return () => {
      cancelAnimationFrame(frame);
      cancelAnimationFrame(following);
      scroller.removeEventListener('scroll', onScroll);
      unfollow();
    };
  }, [reading]);
}
