import type { Area } from '@core/model';
import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useReading } from '../../ReadingContext';
import { pageName } from '../layout/pageLabel';
import { pageAtHeight } from '../layout/pageStack';
import { unturnPoint } from '../layout/turnPoint';
import type { Paged } from '../Paged';
import { topOfSight } from '../scroll/stackPlace';
import classes from './AreaLayer.module.css';
import { areaBox } from './areaBox';
import { areaStep } from './areaStep';
import { endAreaTool } from './areaTool';
import { areaBetween, areaInMiddle, smallestSide } from './draftArea';
import { editArea } from './editArea';
import { makeArea } from './makeArea';

/** Marking an area: dragged with the pointer, or placed by keys. Lies over the pages while the tool is on. */
export function DrawArea({ paged }: { readonly paged: Paged }) {
  const reading = useReading();
  const [area, setArea] = useState<Area>(() => startingArea());
  const from = useRef<{ page: number; x: number; y: number } | null>(null);
  const draft = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const current = useStore(paged.state, (state) => state.current);
  useStore(paged.state, (state) => state.stack);
  const size = paged.pages[area.page];
  const box = areaBox(paged, area);

  useEffect(() => draft.current?.focus({ preventScroll: true }), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another page asks for another place
  useEffect(() => {
    if (from.current === null && current !== area.page) setArea(startingArea());
  }, [current]);

  function startingArea(): Area {
    const { stack } = paged;
    const y = topOfSight(reading) + (reading.scroller?.clientHeight ?? 0) / 2;
    const index = pageAtHeight(stack, y);
    const [page, place] = [paged.pages[index], stack.places[index]];
    if (!page || !place) return { page: 0, x: 0, y: 0, width: 1, height: 1 };
    const middle = { x: place.width / 2 / stack.scale, y: (y - place.top) / stack.scale };
    return areaInMiddle(index, page, unturnPoint(middle, page, stack.rotation));
  }

  function pointOn(index: number, event: PointerEvent): { x: number; y: number } | null {
    const { stack, pages } = paged;
    const [page, place] = [pages[index], stack.places[index]];
    const origin = sheet.current?.getBoundingClientRect();
    if (!page || !place || !origin) return null;
    const x = (event.clientX - origin.left - place.left) / stack.scale;
    const y = (event.clientY - origin.top - place.top) / stack.scale;
    return unturnPoint({ x, y }, page, stack.rotation);
  }

  function onPointerDown(event: PointerEvent): void {
    const origin = sheet.current?.getBoundingClientRect();
    if (event.button !== 0 || !origin) return;
    event.preventDefault();
    const page = pageAtHeight(paged.stack, event.clientY - origin.top);
    const point = pointOn(page, event);
    if (!point) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { page, ...point };
  }

  function dragged(event: PointerEvent): Area | null {
    const start = from.current;
    const page = start && paged.pages[start.page];
    const point = start && pointOn(start.page, event);
    return page && point ? areaBetween(start.page, page, start, point) : null;
  }

  function onPointerUp(event: PointerEvent): void {
    const drawn = dragged(event);
    from.current = null;
    if (!drawn || drawn.width < smallestSide || drawn.height < smallestSide) return;
    // After the click that follows: it must not count as one on what lies below.
    setTimeout(() => void makeArea(reading, paged, drawn));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') void makeArea(reading, paged, area);
    else if (event.key === 'Escape') {
      endAreaTool();
      reading.scroller?.focus({ preventScroll: true });
    } else {
      const step = areaStep(event);
      if (!step || !size) return;
      setArea(editArea(area, size, paged.stack.rotation, step.sides, step.dx, step.dy));
    }
    event.preventDefault();
    event.stopPropagation();
  }

  const said = `${Math.round(area.width)} by ${Math.round(area.height)} points, ${Math.round(area.x)} from the left, ${Math.round(area.y)} from the top`;
  return (
    <div
      ref={sheet}
      className={classes.canvas}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        const drawn = dragged(event);
        if (drawn) setArea(drawn);
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        from.current = null;
      }}
    >
      {box && (
        <div
          ref={draft}
          role="application"
          aria-roledescription="area"
          aria-label={`Area on ${pageName(paged.pages, area.page).toLowerCase()}. Arrow keys move it, with Shift they size it, Enter marks it, Escape leaves.`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it is placed by keys
          tabIndex={0}
          className={classes.draft}
          style={{ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }}
          onKeyDown={onKeyDown}
        />
      )}
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </div>
  );
}
