import { useEffect, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import type { Reading } from '../../Reading';
import type { Paged } from '../Paged';
import { changePageView } from '../pageViews';
import { returnToPlace, topOfSight } from './stackPlace';

/** Milliseconds without scrolling after which the place is remembered. */
const restTime = 400;

/** Stands where the user was, also when the pages take another size, and remembers it. */
export function usePagePlace(reading: Reading, paged: Paged): void {
  const stack = useStore(paged.state, (state) => state.stack);
  // biome-ignore lint/correctness/useExhaustiveDependencies: pages of another size are the reason to go there
  useLayoutEffect(() => {
    returnToPlace(reading, paged);
  }, [reading, paged, stack]);

  useEffect(() => {
    const { scroller, sourceId } = reading;
    if (!scroller) return;
    let timer = 0;
    const remember = () => {
      timer = 0;
      changePageView(sourceId, paged.pointAtHeight(topOfSight(reading)));
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = window.setTimeout(remember, restTime);
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      scroller.removeEventListener('scroll', onScroll);
      if (timer) remember();
    };
  }, [reading, paged]);
}
