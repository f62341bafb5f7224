import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { type ChangeRun, useHistoryState } from '../historyState';
import { ChangeItem } from './ChangeItem';
import classes from './ChangeList.module.css';
import type { ChangeEntry } from './changeEntries';

interface ChangeListProps {
  readonly entries: readonly ChangeEntry[];
  readonly chosen: ChangeRun | null;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Called when the end comes into sight. */
  readonly onEnd: () => void;
}

/** Heights before they are measured, in CSS pixels. */
const itemHeight = 47;
const dayHeight = 34;
const endDistance = 20;

/** The list “Changes”. Only what is near the viewport is drawn. */
export function ChangeList({ entries, chosen, scroller, onEnd }: ChangeListProps) {
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => itemHeight + (entries[index]?.newDay ? dayHeight : 0),
    getItemKey: (index) => entries[index]?.last ?? index,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const lastDrawn = items.at(-1)?.index ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only scrolling or a longer list asks for more
  useEffect(() => {
    if (entries.length > 0 && lastDrawn >= entries.length - endDistance) onEnd();
  }, [lastDrawn, entries.length]);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = Number((event.target as HTMLElement).dataset.sequence);
    const index = entries.findIndex(({ last }) => last === from) + (step ?? 0);
    const next = entries[index];
    if (step === undefined || event.altKey || !next) return;
    event.preventDefault();
    useHistoryState.setState({ chosen: { first: next.first, last: next.last } });
    virtualizer.scrollToIndex(index);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-sequence="${next.last}"]`)?.focus(),
    );
  }

  return (
    <ul
      className={classes.list}
      aria-label="Changes"
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {items.map(({ index, key, start }) => {
        const entry = entries[index];
        return (
          entry && (
            <li
              key={key}
              ref={virtualizer.measureElement}
              className={classes.entry}
              style={{ transform: `translateY(${start}px)` }}
              data-index={index}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
            >
              <ChangeItem
                entry={entry}
                isChosen={chosen?.last === entry.last}
                onChoose={() =>
                  useHistoryState.setState({ chosen: { first: entry.first, last: entry.last } })
                }
              />
            </li>
          )
        );
      })}
    </ul>
  );
}
