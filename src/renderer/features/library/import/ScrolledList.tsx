import { VirtualList } from '@renderer/ui/VirtualList';
import { type ReactNode, useMemo, useState } from 'react';

interface ScrolledListProps<Item> {
  readonly label: string;
  readonly className?: string | undefined;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  /** Height of a line before it is measured, in CSS pixels. */
  readonly lineHeight: number;
  readonly draw: (item: Item) => ReactNode;
}

/** A virtual list in a scrolling box of its own, which the keyboard can scroll as well. */
export function ScrolledList<Item>(props: ScrolledListProps<Item>) {
  const { label, className, items, keyOf, lineHeight, draw } = props;
  // The list is made once its box is there: it measures it while it is made.
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const scroller = useMemo(() => ({ current: box }), [box]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div ref={setBox} className={className} tabIndex={0} role="group" aria-label={`${label}, scrolled`}>
      {box && (
        <VirtualList
          label={label}
          items={items}
          keyOf={keyOf}
          estimate={() => lineHeight}
          scroller={scroller}
          draw={draw}
        />
      )}
    </div>
  );
}
