import type { Area, Id } from '@core/model';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useHandleRequest } from '../../highlights/editing/highlightDraft';
import { useReading } from '../../ReadingContext';
import { pageName } from '../layout/pageLabel';
import type { Paged } from '../Paged';
import classes from './AreaFrame.module.css';
import { areaBox } from './areaBox';
import { dropAreaDraft, keepAreaDraft, useAreaDraft } from './areaDraft';
import { areaStep } from './areaStep';
import { editArea, type Sides } from './editArea';

interface AreaFrameProps {
  readonly paged: Paged;
  readonly highlightId: Id;
  /** As it is kept. */
  readonly area: Area;
  /** Which of the highlight's areas, from 0, and how many there are. */
  readonly place: number;
  readonly count: number;
}

/** What can be taken hold of: the frame's own lines move the area, the knobs on it size it. */
const lines = ['top', 'right', 'bottom', 'left'] as const;
const knobs = ([-1, 0, 1] as const).flatMap((y) =>
  ([-1, 0, 1] as const).flatMap((x) => (x === 0 && y === 0 ? [] : [{ x, y }])),
);

/** Around an area of the chosen highlight: dragged by its lines and knobs, or moved and sized by arrow keys. */
export function AreaFrame({ paged, highlightId, area: kept, place, count }: AreaFrameProps) {
  const reading = useReading();
  const element = useRef<HTMLDivElement>(null);
  const [isDragging, setDragging] = useState(false);
  const draft = useAreaDraft((state) => state.draft);
  const { rotation, scale } = useStore(paged.state, (state) => state.stack);
  const isAsked = useHandleRequest((state) => state.edge !== null) && place === 0;
  useEffect(() => {
    if (!isAsked) return;
    useHandleRequest.setState({ edge: null });
    element.current?.focus({ preventScroll: true });
  }, [isAsked]);
  const area = draft?.highlightId === highlightId && draft.place === place ? draft.area : kept;
  const size = paged.pages[area.page];
  const box = areaBox(paged, area);
  if (!size || !box) return null;

  const show = (from: Area, sides: Sides, dx: number, dy: number) =>
    useAreaDraft.setState({
      draft: { highlightId, place, area: editArea(from, size, rotation, sides, dx, dy) },
    });

  function drag(event: PointerEvent<HTMLElement>, sides: Sides): void {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const { currentTarget: handle, pointerId, clientX, clientY } = event;
    // Against the pages: they may be scrolled meanwhile.
    const origin = () => reading.root?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const { left, top } = origin();
    const move = (moved: globalThis.PointerEvent) => {
      const now = origin();
      const dx = (moved.clientX - now.left - (clientX - left)) / scale;
      const dy = (moved.clientY - now.top - (clientY - top)) / scale;
      show(area, sides, dx, dy);
    };
    const finish = (isKept: boolean) => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', up);
      handle.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key, true);
      setDragging(false);
      if (isKept) void keepAreaDraft(paged);
      else dropAreaDraft();
    };
    const up = () => finish(true);
    const cancel = () => finish(false);
    const key = (pressed: globalThis.KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      pressed.stopPropagation();
      finish(false);
    };
    setDragging(true);
    handle.setPointerCapture(pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', up);
    handle.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key, true);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = areaStep(event);
    if (step) show(area, step.sides, step.dx, step.dy);
    else if (event.key === 'Enter' || event.key === 'Escape') {
      if (event.key === 'Enter') void keepAreaDraft(paged);
      else dropAreaDraft();
      reading.scroller?.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const which = count > 1 ? `, part ${place + 1} of ${count}` : '';
  const name = `Frame of the area on ${pageName(paged.pages, area.page).toLowerCase()}${which}`;
  return (
    <div
      ref={element}
      role="application"
      aria-roledescription="area"
      aria-label={`${name}. Arrow keys move it, with Shift they size it, Enter keeps it, Escape gives it up.`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keys
      tabIndex={0}
      className={classes.frame}
      style={{ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }}
      onKeyDown={onKeyDown}
      onBlur={() => !isDragging && void keepAreaDraft(paged)}
      onClick={(event) => event.stopPropagation()}
    >
      {lines.map((line) => (
        <span
          key={line}
          className={classes.line}
          data-line={line}
          title="Drag to move the area"
          onPointerDown={(event) => drag(event, null)}
        />
      ))}
      {knobs.map((sides) => (
        <span
          key={`${sides.x} ${sides.y}`}
          className={classes.knob}
          data-x={sides.x}
          data-y={sides.y}
          title="Drag to size the area"
          onPointerDown={(event) => drag(event, sides)}
        />
      ))}
    </div>
  );
}
