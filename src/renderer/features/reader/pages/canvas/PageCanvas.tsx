import { release } from '@renderer/ui/pages/drawablePages';
import { useEffect, useRef, useState } from 'react';
import type { PagePlace, Rotation } from '../layout/pageStack';
import { usePages } from './OpenPagesContext';
import classes from './PageCanvas.module.css';

interface PageCanvasProps {
  /** From 0. */
  readonly page: number;
  readonly place: PagePlace;
  readonly rotation: Rotation;
  /** How far this page is from what is in sight. */
  readonly distance: () => number;
  readonly onFailure: (failed: boolean) => void;
}

/** Milliseconds a new size must hold before the page is drawn in it; until then the old drawing is stretched. */
const settleTime = 140;

/** The page as the document draws it. */
export function PageCanvas({ page, place, rotation, distance, onFailure }: PageCanvasProps) {
  const opened = usePages();
  const holder = useRef<HTMLDivElement>(null);
  const density = useDensity();
  const { width, height } = place;

  // biome-ignore lint/correctness/useExhaustiveDependencies: distance and onFailure are asked when the time comes
  useEffect(() => {
    const element = holder.current;
    if (opened.kind !== 'open' || !element) return;
    const stopping = new AbortController();
    let takeBack = () => {};
    const draw = async () => {
      const { signal } = stopping;
      try {
        const canvas = await opened.pages.draw({ page, rotation, width, height, density, signal });
        if (!canvas) return;
        if (signal.aborted) return release(canvas);
        empty(element);
        element.append(canvas);
        onFailure(false);
      } catch {
        onFailure(true);
      }
    };
    const wait = element.firstChild ? settleTime : 0;
    const timer = setTimeout(() => {
      takeBack = opened.queue.add({ distance, draw });
    }, wait);
    return () => {
      clearTimeout(timer);
      takeBack();
      stopping.abort();
    };
  }, [opened, page, rotation, width, height, density]);

  useEffect(() => {
    const element = holder.current;
    return () => {
      if (element) empty(element);
    };
  }, []);

  return <div ref={holder} className={classes.canvas} aria-hidden />;
}

function empty(element: HTMLElement): void {
  for (const canvas of element.querySelectorAll('canvas')) {
    canvas.remove();
    release(canvas);
  }
}

/** Device pixels per CSS pixel, also after the window moved to another screen. */
function useDensity(): number {
  const [density, setDensity] = useState(window.devicePixelRatio);
  useEffect(() => {
    const query = matchMedia(`(resolution: ${density}dppx)`);
    const look = () => setDensity(window.devicePixelRatio);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, [density]);
  return density;
}
