import type { SourceRow } from '@core/model';
import { useWorkspace } from '@renderer/app/workspace';
import { useRows } from '@renderer/store/rows';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo } from 'react';
import { inLibraryOrder } from './inLibraryOrder';
import { SourceItem } from './SourceItem';
import classes from './SourceList.module.css';

interface SourceListProps {
  readonly sources: readonly SourceRow[];
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** Up to this many sources are all drawn; of more, those near what is in sight. */
const drawnWhole = 60;
const usualHeight = 62;

/** The list “Sources”, in the order they were taken in, attachments under their mails. */
export function SourceList({ sources, scroller }: SourceListProps) {
  const current = useWorkspace((state) => state.sourceId);
  const origins = useRows('origins');
  const byId = useMemo(() => new Map(origins?.map((row) => [row.id, row])), [origins]);
  const isOneYear = useMemo(
    () => new Set(sources.map(({ publishedAt }) => publishedAt?.slice(0, 4)).filter(Boolean)).size === 1,
    [sources],
  );
  const inOrder = useMemo(() => inLibraryOrder(sources), [sources]);
  const virtualizer = useVirtualizer({
    count: inOrder.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: useCallback((index: number) => inOrder[index]?.source.id ?? index, [inOrder]),
    overscan: inOrder.length <= drawnWhole ? drawnWhole : 10,
  });
  const place = inOrder.findIndex(({ source }) => source.id === current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another source in the reader asks for this
  useEffect(() => {
    if (place >= 0) virtualizer.scrollToIndex(place, { align: 'auto' });
  }, [current]);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset.index;
    if (step === undefined || from === undefined) return;
    event.preventDefault();
    const to = Number(from) + step;
    if (to < 0 || to >= inOrder.length) return;
    virtualizer.scrollToIndex(to, { align: 'auto' });
    focusItem(scroller, to);
  }

  return (
    <ul
      className={classes.list}
      aria-label="Sources"
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const listed = inOrder[index];
        if (!listed) return null;
        const { source, depth } = listed;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            className={classes.place}
            style={{ transform: `translateY(${start}px)` }}
            data-index={index}
            aria-setsize={inOrder.length}
            aria-posinset={index + 1}
          >
            <SourceItem
              source={source}
              origin={byId.get(source.originId ?? '')}
              isCurrent={source.id === current}
              isOneYear={isOneYear}
              depth={depth}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** An item scrolled to may be drawn a few frames later. */
function focusItem(scroller: RefObject<HTMLDivElement | null>, index: number, frames = 10): void {
  const item = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] button`);
  if (item) item.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusItem(scroller, index, frames - 1));
}
