import { useEffect, useLayoutEffect, useState } from 'react';
import type { Reading } from '../../Reading';
import { pageScale } from '../layout/pageScale';
import { stackPages } from '../layout/pageStack';
import type { Paged } from '../Paged';
import { usePageView } from '../pageViews';
import { roomOf } from './roomOf';
import { keepPlace } from './stackPlace';

/** Gives the pages the size the user chose, or the pane allows. What is in sight stays. */
export function usePageStack(reading: Reading, paged: Paged): void {
  const zoom = usePageView(reading.sourceId, (view) => view.zoom);
  const rotation = usePageView(reading.sourceId, (view) => view.rotation);
  const [pane, setPane] = useState({ width: 0, height: 0 });

  useLayoutEffect(() => {
    const { scroller } = reading;
    if (!scroller) return;
    const look = () => {
      const { clientWidth: width, clientHeight: height } = scroller;
      setPane((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [reading]);

  useLayoutEffect(() => {
    if (pane.width === 0) return;
    const scale = pageScale(zoom, paged.pages, rotation, roomOf(reading));
    const isSame = scale === paged.stack.scale && rotation === paged.stack.rotation;
    if (!isSame) {
      keepPlace(reading, paged);
      paged.state.setState({ stack: stackPages(paged.pages, scale, rotation) });
    }
    paged.isPlaced = true;
  }, [reading, paged, zoom, rotation, pane]);

  useEffect(
    () =>
      paged.state.subscribe(({ stack }, before) => {
        if (stack !== before.stack) reading.moved();
      }),
    [reading, paged],
  );
}
