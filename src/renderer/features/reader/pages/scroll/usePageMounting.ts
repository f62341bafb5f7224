import { useLayoutEffect } from 'react';
import type { Reading } from '../../Reading';
import { pageAtHeight } from '../layout/pageStack';
import type { Paged } from '../Paged';
import { topOfSight } from './stackPlace';

/** Keeps the pages within a screen of what is in sight, and those the selection begins and ends on. */
export function usePageMounting(reading: Reading, paged: Paged): void {
  useLayoutEffect(() => {
    const { scroller } = reading;
    if (!scroller) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const { stack } = paged;
      const top = topOfSight(reading);
      const height = scroller.clientHeight;
      const first = pageAtHeight(stack, top - height);
      const last = pageAtHeight(stack, top + 2 * height);
      const current = pageAtHeight(stack, top + height / 2);
      if (current !== paged.state.getState().current) paged.state.setState({ current });
      reading.show({ first, last }, heldPages(reading));
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    scroller.addEventListener('scroll', soon, { passive: true });
    const unsubscribe = paged.state.subscribe(({ stack }, before) => {
      if (stack !== before.stack) soon();
    });
    const observer = new ResizeObserver(soon);
    observer.observe(scroller);
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', soon);
      unsubscribe();
      observer.disconnect();
    };
  }, [reading, paged]);
}

/** The pages whose words hold an end of the browser's selection: it would be lost with them. */
function heldPages({ root }: Reading): number[] {
  const selection = document.getSelection();
  return [selection?.anchorNode, selection?.focusNode].flatMap((node) => {
    if (!node || !root?.contains(node)) return [];
    const element = node instanceof Element ? node : node.parentElement;
    const page = element?.closest<HTMLElement>('[data-page]')?.dataset.page;
    return page === undefined ? [] : [Number(page)];
  });
}
