import { useEffect } from 'react';
import type { Reading } from '../../Reading';
import { clampZoom, pixelsPerPoint } from '../layout/pageScale';
import type { Paged } from '../Paged';
import { changePageView } from '../pageViews';

/** How much a notch of the wheel zooms: a doubling every so many pixels of wheel. */
const doubling = 500;

/** Zooms about the pointer by the wheel with Ctrl or Cmd, which pinching on a touch pad sends, too. */
export function useWheelZoom(reading: Reading, paged: Paged): void {
  useEffect(() => {
    const { scroller } = reading;
    if (!scroller) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const view = scroller.getBoundingClientRect();
      paged.still = {
        x: (event.clientX - view.left) / view.width,
        y: (event.clientY - view.top) / view.height,
      };
      const zoom = (paged.stack.scale / pixelsPerPoint) * 2 ** (-event.deltaY / doubling);
      changePageView(reading.sourceId, { zoom: clampZoom(zoom) });
    };
    scroller.addEventListener('wheel', onWheel, { passive: false });
    return () => scroller.removeEventListener('wheel', onWheel);
  }, [reading, paged]);
}
