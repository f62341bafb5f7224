import type { HighlightRow, Id, TagRow } from '@core/model';
import { chooseHighlight } from '@renderer/app/workspace';
import { type Colouring, ColourMark } from '@renderer/features/annotate';
import { quoteOf } from '@renderer/ui/quoteOf';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useReading } from '../../ReadingContext';
import { closeChooser, useChooser } from './chooser';
import classes from './OverlapChooser.module.css';

interface OverlapChooserProps {
  readonly highlights: readonly HighlightRow[];
  readonly tags: ReadonlyMap<Id, TagRow>;
  readonly colouring: Colouring;
  readonly chosenId: Id | null;
}

/** The highlights that lie over one another where the user clicked or the caret stands, one to choose. */
export function OverlapChooser({ highlights, tags, colouring, chosenId }: OverlapChooserProps) {
  const reading = useReading();
  const chooser = useChooser((state) => state.chooser);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => closeChooser, []);
  useEffect(() => {
    if (chooser?.takesFocus) element.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [chooser]);
  useLayoutEffect(() => {
    const list = element.current;
    const { scroller, sheet } = reading;
    if (!list || !chooser || !scroller || !sheet) return;
    const rightmost = scroller.scrollLeft - sheet.offsetLeft + scroller.clientWidth - list.offsetWidth - 8;
    list.style.translate = `${Math.max(0, Math.min(chooser.left, rightmost))}px ${chooser.top}px`;
  }, [reading, chooser]);
  if (!chooser) return null;
  const rows = chooser.highlightIds.flatMap((id) => highlights.find((row) => row.id === id) ?? []);
  if (rows.length < 2) return null;

  function close(): void {
    closeChooser();
    reading.scroller?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (to !== undefined) buttons[(to + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={element}
      role="menu"
      aria-label="Highlights here"
      className={classes.chooser}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) closeChooser();
      }}
    >
      {rows.map((row) => {
        const { colour, mark, stance, name } = colouring.entryOf(row);
        const tagNames = row.tagIds.flatMap((id) => tags.get(id)?.name ?? []);
        return (
          <button
            key={row.id}
            type="button"
            role="menuitemradio"
            aria-checked={row.id === chosenId}
            tabIndex={-1}
            className={classes.item}
            onClick={(event) => {
              event.stopPropagation();
              chooseHighlight(row.id);
              close();
            }}
          >
            <span
              aria-hidden
              className={classes.sign}
              style={{ borderColor: colour === 'untagged' ? undefined : `var(--tag-${colour})` }}
            >
              <ColourMark mark={mark} stance={stance} />
            </span>
            <span className={classes.quote} dir="auto">
              {quoteOf(row, 70)}
            </span>
            <bdi className={classes.name}>{colouring.by === 'tag' ? tagNames.join(', ') || name : name}</bdi>
          </button>
        );
      })}
    </div>
  );
}
