import { release } from '@renderer/ui/pages/drawablePages';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useReading } from '../../ReadingContext';
import { usePages } from '../canvas/OpenPagesContext';
import { labelOf, pageName } from '../layout/pageLabel';
import { turnedSize } from '../layout/pageStack';
import type { Paged } from '../Paged';
import { goToPage } from '../scroll/stackPlace';
import classes from './PagePanel.module.css';

const width = 120;
const labelHeight = 26;

interface ThumbnailsProps {
  readonly paged: Paged;
  readonly scrollRef: RefObject<HTMLDivElement | null>;
}

/** The pages in small; only those in sight are drawn. */
export function Thumbnails({ paged, scrollRef }: ThumbnailsProps) {
  const reading = useReading();
  const current = useStore(paged.state, (state) => state.current);
  const rotation = useStore(paged.state, ({ stack }) => stack.rotation);
  const heights = paged.pages.map((page) => {
    const size = turnedSize(page, rotation);
    return Math.min(2 * width, (width * size.height) / size.width);
  });
  const virtualizer = useVirtualizer({
    count: paged.pages.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: (index) => (heights[index] ?? width) + labelHeight,
    overscan: 2,
    paddingStart: 8,
  });
  useEffect(() => virtualizer.scrollToIndex(current, { align: 'auto' }), [virtualizer, current]);
  return (
    <div className={classes.small} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, start }) => (
        <button
          key={index}
          type="button"
          className={classes.thumbnail}
          style={{ transform: `translateY(${start}px)` }}
          aria-label={pageName(paged.pages, index)}
          aria-current={index === current ? 'page' : undefined}
          onClick={() => goToPage(reading, paged, index)}
        >
          <SmallPage page={index} rotation={rotation} height={heights[index] ?? width} />
          <span className={classes.label}>{labelOf(paged.pages, index)}</span>
        </button>
      ))}
    </div>
  );
}

interface SmallPageProps {
  readonly page: number;
  readonly rotation: number;
  readonly height: number;
}

function SmallPage({ page, rotation, height }: SmallPageProps) {
  const opened = usePages();
  const holder = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = holder.current;
    if (opened.kind !== 'open' || !element) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    const density = window.devicePixelRatio;
    const draw = async () => {
      const canvas = await opened.pages.draw({ page, rotation, width, height, density, signal });
      if (canvas && !signal.aborted) element.replaceChildren(canvas);
    };
    // After the pages themselves.
    const takeBack = opened.queue.add({ distance: () => 100, draw });
    return () => {
      takeBack();
      stopping.abort();
      for (const canvas of element.querySelectorAll('canvas')) release(canvas);
    };
  }, [opened, page, rotation, height]);
  return <span ref={holder} aria-hidden className={classes.sheet} style={{ width, height }} />;
}
