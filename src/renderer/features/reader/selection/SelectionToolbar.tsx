import type { TextSpan } from '@core/text';
import { keysInWords } from '@renderer/app/commands/keys';
import { runCommand } from '@renderer/app/commands/registry';
import { useSelection } from '@renderer/app/selection';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Box } from '../map/lineBoxes';
import type { Reading } from '../Reading';
import { useReading } from '../ReadingContext';
import { MoreActions } from './MoreActions';
import { placeToolbar } from './placeToolbar';
import classes from './SelectionToolbar.module.css';

const actions = [
  { label: 'Highlight', key: 'H', command: 'annotate.highlight' },
  { label: 'Tag', key: 'T', command: 'annotate.tag' },
  { label: 'Claim', key: 'C', command: 'annotate.claim' },
  { label: 'Note', key: 'N', command: 'annotate.note' },
] as const;

/** UTF-16 units; some lines. */
const endLength = 400;

/** What can be made of a selection, floating beside it. */
export function SelectionToolbar({ isDragging }: { readonly isDragging: boolean }) {
  const reading = useReading();
  const passage = useSelection((state) => state.passage);
  const layout = useStore(reading.state, (state) => state.layout);
  const element = useRef<HTMLDivElement>(null);
  const [closedFor, setClosedFor] = useState<object | null>(null);
  const isShown = passage?.sourceId === reading.sourceId && !isDragging && closedFor !== passage;

  // biome-ignore lint/correctness/useExhaustiveDependencies: layout says when to place it anew
  useLayoutEffect(() => {
    const toolbar = element.current;
    const { scroller, sheet } = reading;
    if (!toolbar || !scroller || !sheet || !passage) return;
    const place = () => {
      const lines = endLines(reading, passage);
      const left = scroller.scrollLeft - sheet.offsetLeft;
      const top = scroller.scrollTop - sheet.offsetTop;
      const view = { left, top, right: left + scroller.clientWidth, bottom: top + scroller.clientHeight };
      const { offsetWidth: width, offsetHeight: height } = toolbar;
      const at = placeToolbar({ lines, view, toolbar: { width, height } });
      toolbar.style.translate = `${at.left}px ${at.top}px`;
    };
    place();
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', onScroll);
    };
  }, [reading, passage, layout, isShown]);

  useEffect(() => {
    if (!isShown) return;
    const close = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      if (element.current?.contains(document.activeElement)) reading.scroller?.focus({ preventScroll: true });
      setClosedFor(passage);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isShown, passage, reading]);

  if (!isShown) return null;
  return (
    <div
      ref={element}
      role="group"
      aria-label="Selected words"
      className={classes.float}
      // A press must not take the selection away that the button is about.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={moveFocus}
    >
      <div role="toolbar" aria-label="Selection" className={classes.toolbar}>
        {actions.map(({ label, key, command }, place) => (
          <button
            key={label}
            type="button"
            className={classes.button}
            tabIndex={place === 0 ? 0 : -1}
            onClick={() => runCommand(command)}
          >
            {label}
            <kbd aria-hidden className={classes.key}>
              {keysInWords(key)}
            </kbd>
          </button>
        ))}
      </div>
      <MoreActions />
    </div>
  );
}

/** The lines at both ends are all that counts; a selection may be the whole of a long text. */
function endLines(reading: Reading, { start, end }: TextSpan): Box[] {
  if (end - start <= 2 * endLength) return reading.sheetBoxesOf(start, end);
  return [...reading.sheetBoxesOf(start, start + endLength), ...reading.sheetBoxesOf(end - endLength, end)];
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  buttons[(to + buttons.length) % buttons.length]?.focus();
}
