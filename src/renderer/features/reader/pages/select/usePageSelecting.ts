import { wordAt } from '@core/text';
import { useEffect } from 'react';
import type { Reading } from '../../Reading';
import { anchorOffset } from '../../selection/readSelection';
import { selectPassage } from '../../selection/selectPassage';
import { useAreaTool } from '../areas/areaTool';
import type { Paged } from '../Paged';
import { offsetAtPoint } from './offsetAtPoint';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** How fast the pages move under a pointer held beyond the pane's edge: CSS pixels a frame, per pixel beyond. */
const pull = 0.25;

/**
 * Selecting with the pointer. The browser's own way would jump wherever the pointer crosses the blank
 * between words that stand each for themselves; here the nearest word counts.
 */
export function usePageSelecting(reading: Reading, paged: Paged): void {
  useEffect(() => {
    const { scroller } = reading;
    if (!scroller) return;
    let from: Span | null = null;
    let clicks = 1;
    let pointer = { x: 0, y: 0 };
    let frame = 0;

    const unitAt = (offset: number): Span => {
      const { text, sourceText, language } = reading;
      const point = { start: offset, end: offset };
      if (clicks === 2) return wordAt(text, offset, language ?? undefined) ?? point;
      if (clicks < 3) return point;
      const block = sourceText.blocks.find(({ start, end }) => start <= offset && offset < end);
      return block ? { start: block.start, end: block.end } : point;
    };
    const extend = () => {
      const offset = from && offsetAtPoint(reading, paged, pointer.x, pointer.y);
      if (!from || offset === null) return;
      const to = unitAt(offset);
      if (to.start < from.start) selectPassage(reading, from.end, to.start);
      else selectPassage(reading, from.start, Math.max(from.end, to.end));
    };
    const drift = () => {
      const view = scroller.getBoundingClientRect();
      const beyond = Math.min(0, pointer.y - view.top) + Math.max(0, pointer.y - view.bottom);
      if (beyond !== 0) {
        scroller.scrollTop += pull * beyond;
        extend();
      }
      frame = requestAnimationFrame(drift);
    };
    const move = (event: MouseEvent) => {
      pointer = { x: event.clientX, y: event.clientY };
      extend();
    };
    const end = () => {
      from = null;
      cancelAnimationFrame(frame);
      window.removeEventListener('mousemove', move);
      window.removeEventListener('mouseup', end);
    };
    const begin = (event: MouseEvent) => {
      const target = event.target as Element;
      if (useAreaTool.getState().isOn) return;
      if (event.button !== 0 || event.defaultPrevented || !reading.root?.contains(target)) return;
      if (target.closest('button, [role="button"], [role="application"]')) return;
      const offset = offsetAtPoint(reading, paged, event.clientX, event.clientY);
      event.preventDefault();
      scroller.focus({ preventScroll: true });
      if (offset === null) return;
      pointer = { x: event.clientX, y: event.clientY };
      clicks = event.detail;
      const anchor = event.shiftKey ? anchorOffset(reading) : null;
      from = anchor === null ? unitAt(offset) : { start: anchor, end: anchor };
      extend();
      frame = requestAnimationFrame(drift);
      window.addEventListener('mousemove', move);
      window.addEventListener('mouseup', end);
    };
    scroller.addEventListener('mousedown', begin);
    return () => {
      scroller.removeEventListener('mousedown', begin);
      end();
    };
  }, [reading, paged]);
}
