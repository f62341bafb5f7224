import { placeOf } from '@core/highlights';
import type { HighlightRow, Id } from '@core/model';
import { useWorkspace } from '@renderer/app/workspace';
import { RowsById } from '@renderer/store/RowsById';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { selectCards, selectCardsTo, toggleCard, useCardSelection } from '../bulk/cardSelection';
import type { Colouring } from '../colour/colouring';
import { type CardFilter, type FilterFacts, isFiltering, passesFilter } from '../filter/cardFilter';
import { useCardSync } from '../sync/useCardSync';
import styles from './CardList.module.css';
import { focusCardOf } from './focusCardOf';
import { focusText } from './focusText';
import { HighlightCard, type HighlightCardProps } from './HighlightCard';
import { useFocusRequests } from './useFocusRequests';

interface CardListProps {
  readonly sourceId: Id;
  readonly cards: readonly HighlightRow[];
  readonly chosenId: Id | null;
  readonly facts: FilterFacts;
  readonly colouring: Colouring;
  readonly filter: CardFilter;
  readonly scrollRef: RefObject<HTMLDivElement | null>;
}

/** Up to this many cards are all drawn; of more, those near what is in sight. */
const drawnWhole = 60;
const usualHeight = 118;

/** The cards in text order, in step with the text. */
export function CardList(props: CardListProps) {
  const { sourceId, cards, chosenId, facts, colouring, filter, scrollRef } = props;
  const selectedIds = useCardSelection((state) => state.ids);
  const selected = useMemo(() => new Set(selectedIds), [selectedIds]);
  const [focusedId, setFocusedId] = useState<Id | null>(null);
  const [byId] = useState(() => new RowsById<HighlightRow>());
  const indexOf = useCallback(
    (id: Id | null) => {
      const card = id === null ? undefined : byId.find(cards, id);
      return card ? placeOf(cards, card) : -1;
    },
    [byId, cards],
  );
  const chosenIndex = useMemo(() => indexOf(chosenId), [indexOf, chosenId]);
  const focusedIndex = useMemo(() => indexOf(focusedId), [indexOf, focusedId]);
  const tabStop = Math.max(0, focusedIndex >= 0 ? focusedIndex : chosenIndex);

  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: cards.length,
    getScrollElement: () => scrollRef.current,
    // Another function would have every card's place worked out anew.
    getItemKey: useCallback((index: number) => cards[index]?.id ?? index, [cards]),
    estimateSize: () => usualHeight,
    overscan: cards.length <= drawnWhole ? drawnWhole : 6,
    // Drawn with the frame, not at once within every event of scrolling: the text beside must keep its pace.
    useFlushSync: false,
    gap: 10,
    paddingStart: 4,
    paddingEnd: 24,
    scrollPaddingStart: 4,
    scrollPaddingEnd: 12,
    // The chosen card and the tab stop stay in the page: what is typed in them must not be taken away.
    rangeExtractor: (range) => {
      const kept = [chosenIndex, tabStop].filter((index) => index >= 0 && index < range.count);
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b);
    },
  });
  useCardSync({ sourceId, cards, chosenId, filter, virtualizer });

  const goTo = useCallback(
    (index: number) => {
      const id = cards[index]?.id;
      if (id === undefined) return;
      setFocusedId(id);
      virtualizer.scrollToIndex(index, { align: 'auto' });
      focusWhenDrawn(id);
    },
    [cards, virtualizer],
  );
  useFocusRequests(cards, goTo);

  const latest = useRef({ indexOf, goTo, cards });
  latest.current = { indexOf, goTo, cards };
  const onMove = useCallback<HighlightCardProps['onMove']>((id, to) => {
    const { indexOf: place, goTo: go, cards: list } = latest.current;
    if (to === 'text') focusText();
    else if (to === 'first') go(0);
    else if (to === 'last') go(list.length - 1);
    else go(place(id) + to);
  }, []);
  const onSelect = useCallback<HighlightCardProps['onSelect']>(
    (id, what) => {
      const { indexOf: place, goTo: go, cards: list } = latest.current;
      const shown = list.map((card) => card.id);
      if (what === 'toggle') toggleCard(sourceId, id);
      else if (what === 'all') selectCards(sourceId, shown);
      else if (what === 'to') selectCardsTo(sourceId, shown, id, useWorkspace.getState().highlightId ?? id);
      else {
        const to = place(id) + what;
        const next = shown[to];
        if (next === undefined) return;
        selectCardsTo(sourceId, shown, next, id);
        go(to);
      }
    },
    [sourceId],
  );

  const items = virtualizer.getVirtualItems();
  return (
    <div
      className={styles.list}
      data-selecting={selected.size > 0 || undefined}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {items.map((item) => {
        const highlight = cards[item.index];
        if (!highlight) return null;
        const isChosen = highlight.id === chosenId;
        return (
          <div
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            className={styles.place}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            <HighlightCard
              highlight={highlight}
              tags={facts.tags}
              colour={colouring.entryOf(highlight).colour}
              isChosen={isChosen}
              isSelected={selected.has(highlight.id)}
              isTabStop={item.index === tabStop}
              isBesideFilter={isChosen && isFiltering(filter) && !passesFilter(highlight, filter, facts)}
              place={item.index + 1}
              count={cards.length}
              onMove={onMove}
              onSelect={onSelect}
              onFocus={setFocusedId}
            />
          </div>
        );
      })}
    </div>
  );
}

/** A card scrolled to may be drawn a few frames later. */
function focusWhenDrawn(id: Id, frames = 10): void {
  if (!focusCardOf(id) && frames > 0) requestAnimationFrame(() => focusWhenDrawn(id, frames - 1));
}
