import type { Edge } from '@core/highlights';
import type { HighlightRow } from '@core/model';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useReading } from '../../ReadingContext';
import { dragEnd } from './dragEnd';
import { isRightToLeft } from './endBox';
import classes from './Handle.module.css';
import { useHandleRequest } from './highlightDraft';
import { dropDraft, keepDraft, stepEnd } from './moveEnd';

interface HandleProps {
  readonly highlight: HighlightRow;
  readonly shown: HighlightRow;
  readonly part: number;
  readonly edge: Edge;
  /** In the sheet's pixels. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** UTF-16 units of the words a screen reader is told of. */
const spokenLength = 60;

/** One end of the chosen highlight: dragged with the pointer, or moved by arrow keys and kept with Enter. */
export function Handle({ highlight, shown, part, edge, left, top, height }: HandleProps) {
  const reading = useReading();
  const element = useRef<HTMLDivElement>(null);
  const [isDragging, setDragging] = useState(false);
  const request = useHandleRequest((state) => state.edge);
  const parts = shown.ranges.length;
  const isAsked = request === edge && part === (edge === 'start' ? 0 : parts - 1);
  useEffect(() => {
    if (!isAsked) return;
    useHandleRequest.setState({ edge: null });
    element.current?.focus({ preventScroll: true });
  }, [isAsked]);
  const range = shown.ranges[part];
  if (!range) return null;
  const offset = range[edge];
  const words = reading.text.slice(range.start, range.end).replace(/\s+/gu, ' ');

  function onPointerDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const box = element.current?.getBoundingClientRect();
    const middle = box ? (box.top + box.bottom) / 2 : event.clientY;
    setDragging(true);
    dragEnd(reading, highlight, { part, edge }, event.nativeEvent, event.clientY - middle, () =>
      setDragging(false),
    );
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, shiftKey } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'ArrowRight' || key === 'ArrowLeft') {
      const isForward =
        (key === 'ArrowRight') !== isRightToLeft(reading, Math.max(0, offset - (edge === 'end' ? 1 : 0)));
      const unit = shiftKey ? 'character' : 'word';
      stepEnd(reading, highlight, { part, edge }, { unit, direction: isForward ? 'forward' : 'backward' });
    } else if (key === 'Enter') {
      void keepDraft();
      reading.scroller?.focus({ preventScroll: true });
    } else if (key === 'Escape') {
      dropDraft();
      reading.scroller?.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const name = edge === 'start' ? 'Start of the highlight' : 'End of the highlight';
  return (
    <div
      ref={element}
      role="slider"
      tabIndex={0}
      className={classes.handle}
      data-edge={edge}
      data-dragging={isDragging || undefined}
      aria-label={parts > 1 ? `${name}, part ${part + 1} of ${parts}` : name}
      aria-valuemin={0}
      aria-valuemax={reading.text.length}
      aria-valuenow={offset}
      aria-valuetext={edge === 'start' ? words.slice(0, spokenLength) : words.slice(-spokenLength)}
      title="Drag, or press the arrow keys: by word, with Shift by character. Enter keeps it, Escape gives it up."
      style={{ left, top, height }}
      onPointerDown={onPointerDown}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={onKeyDown}
      onBlur={() => !isDragging && void keepDraft()}
    />
  );
}
