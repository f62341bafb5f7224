import type { Id } from '@core/model';
import { GlanceLines, useStatements } from '@renderer/features/claims';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useReading } from '../ReadingContext';
import { highlightsAt } from './highlightsAt';
import type { PassageIndex } from './PassageIndex';
import classes from './StatementGlance.module.css';

interface Glance {
  readonly highlightId: Id;
  /** In the sheet, in CSS pixels. */
  readonly left: number;
  readonly top: number;
}

/** What a mark in the margin is described by while it has the focus. */
export const glanceId = 'statement-glance';
/** The pointer rests: nothing is looked for while it moves or the text scrolls. */
const rest = 180;

/** Who says what, over the words: when the pointer rests on a highlight, or its mark in the margin has the focus. */
export function StatementGlance({ index }: { readonly index: PassageIndex }) {
  const reading = useReading();
  const stated = useStatements()?.byHighlight;
  const [glance, setGlance] = useState<Glance | null>(null);
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const { root, sheet, scroller } = reading;
    if (!root || !sheet || !scroller || !stated || stated.size === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const placed = (highlightId: Id, x: number, y: number): Glance => {
      const box = sheet.getBoundingClientRect();
      return { highlightId, left: x - box.left, top: y - box.top };
    };
    const leave = () => {
      clearTimeout(timer);
      setGlance(null);
    };
    const move = (event: PointerEvent) => {
      clearTimeout(timer);
      if (event.buttons > 0 || event.pointerType === 'touch') return;
      const { clientX: x, clientY: y } = event;
      timer = setTimeout(() => {
        const found = highlightsAt(reading, index, x, y).find(({ id }) => stated.has(id));
        setGlance((now) =>
          found ? (now?.highlightId === found.id ? now : placed(found.id, x, y + 18)) : null,
        );
      }, rest);
    };
    const focus = (event: FocusEvent) => {
      const mark =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-highlight]') : null;
      const highlightId = mark?.dataset.highlight;
      if (!mark?.matches(':focus-visible') || !highlightId || !stated.has(highlightId)) return leave();
      const box = mark.getBoundingClientRect();
      setGlance(placed(highlightId, box.right + 8, Math.max(box.top, scroller.getBoundingClientRect().top)));
    };
    root.addEventListener('pointermove', move);
    root.addEventListener('pointerleave', leave);
    root.addEventListener('pointerdown', leave);
    scroller.addEventListener('scroll', leave, { passive: true });
    sheet.addEventListener('focusin', focus);
    sheet.addEventListener('focusout', leave);
    return () => {
      clearTimeout(timer);
      root.removeEventListener('pointermove', move);
      root.removeEventListener('pointerleave', leave);
      root.removeEventListener('pointerdown', leave);
      scroller.removeEventListener('scroll', leave);
      sheet.removeEventListener('focusin', focus);
      sheet.removeEventListener('focusout', leave);
    };
  }, [reading, index, stated]);

  useLayoutEffect(() => {
    const box = element.current;
    const { scroller, sheet } = reading;
    if (!box || !glance || !scroller || !sheet) return;
    const furthest = scroller.scrollLeft - sheet.offsetLeft + scroller.clientWidth - box.offsetWidth - 12;
    box.style.translate = `${Math.max(0, Math.min(glance.left, furthest))}px ${glance.top}px`;
  }, [reading, glance]);

  if (!glance) return null;
  return (
    <div ref={element} id={glanceId} role="tooltip" className={classes.glance}>
      <GlanceLines highlightId={glance.highlightId} />
    </div>
  );
}
