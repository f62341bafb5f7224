import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useState } from 'react';
import classes from './VirtualList.module.css';

interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  /** Height before it is measured, in CSS pixels. */
  readonly estimate: (item: Item) => number;
  /** What an item shows. Its first button is what the arrow keys go to. */
  readonly draw: (item: Item) => ReactNode;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Called when the end comes near. */
  readonly onEnd?: () => void;
}

const overscan = 10;
const endDistance = 20;

/** A list of which only what is near the viewport is drawn. The arrow keys walk it. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, items, keyOf, estimate, draw, scroller, onEnd } = props;
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(items[index] as Item),
    getItemKey: (index) => keyOf(items[index] as Item),
    overscan,
  });
  // A scroller that is mounted together with the list is known only after it: items there from the start are drawn then.
  const [, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  const drawn = virtualizer.getVirtualItems();
  const isNearEnd = (drawn.at(-1)?.index ?? 0) >= items.length - endDistance;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only coming near the end, or a longer list, asks for more
  useEffect(() => {
    if (isNearEnd) onEnd?.();
  }, [isNearEnd, items.length]);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset.index;
    if (step === undefined || event.altKey || from === undefined) return;
    event.preventDefault();
    const index = Number(from) + step;
    if (index < 0 || index >= items.length) return;
    virtualizer.scrollToIndex(index, { align: 'auto' });
    requestAnimationFrame(() => requestAnimationFrame(() => focusItem(scroller.current, index)));
  }

  return (
    <ul
      className={classes.list}
      aria-label={label}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {drawn.map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          className={classes.entry}
          style={{ transform: `translateY(${start}px)` }}
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
        >
          {draw(items[index] as Item)}
        </li>
      ))}
    </ul>
  );
}

function focusItem(scroller: HTMLElement | null, index: number): void {
  scroller?.querySelector<HTMLElement>(`[data-index="${index}"] button`)?.focus({ preventScroll: true });
}
