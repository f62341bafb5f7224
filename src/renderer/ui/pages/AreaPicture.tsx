import type { Area, Id } from '@core/model';
import { useRow } from '@renderer/store/rows';
import { useEffect, useRef, useState } from 'react';
import classes from './AreaPicture.module.css';
import { release } from './drawablePages';
import { useOpenPages } from './useOpenPages';

interface AreaPictureProps {
  readonly sourceId: Id;
  readonly area: Area;
}

/** The largest a picture in a card is, CSS pixels. */
const most = { width: 280, height: 180 };
const pixelsPerPoint = 96 / 72;

/** What an area of a page shows, in small. */
export function AreaPicture({ sourceId, area }: AreaPictureProps) {
  const source = useRow('sources', sourceId);
  const opened = useOpenPages(source ?? null);
  const holder = useRef<HTMLDivElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const { page, x, y, width, height } = area;
  const scale = Math.min(most.width / width, most.height / height, 2 * pixelsPerPoint);

  useEffect(() => {
    const element = holder.current;
    if (opened.kind !== 'open' || !element) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    const draw = async () => {
      const natural = await opened.pages.sizeOf(page);
      const part = { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
      const size = { width: natural.width * scale, height: natural.height * scale };
      const density = window.devicePixelRatio;
      const canvas = await opened.pages.draw({ page, rotation: 0, ...size, density, part, signal });
      if (!canvas) return;
      if (signal.aborted) release(canvas);
      else element.replaceChildren(canvas);
    };
    const takeBack = opened.queue.add({
      distance: () => 1_000,
      draw: () => draw().catch(() => setFailed(true)),
    });
    return () => {
      takeBack();
      stopping.abort();
      for (const canvas of element.querySelectorAll('canvas')) release(canvas);
    };
  }, [opened, page, x, y, width, height, scale]);

  if (hasFailed || opened.kind === 'failed') return null;
  const label = `The marked area of page ${area.label || page + 1}`;
  return (
    <div
      ref={holder}
      role="img"
      aria-label={label}
      className={classes.picture}
      style={{ width: width * scale, height: height * scale }}
    />
  );
}
