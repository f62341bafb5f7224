import { startOf } from '@core/highlights';
import type { HighlightRow, Id } from '@core/model';
import { useReadingPlace } from '@renderer/app/readingPlace';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { CardFilter } from '../filter/cardFilter';
import { firstInSight } from './firstInSight';

interface CardSync {
  readonly sourceId: Id;
  readonly cards: readonly HighlightRow[];
  readonly chosenId: Id | null;
  readonly filter: CardFilter;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
}

/** After the user's last wheel, touch or key, scrolling counts as theirs for so many milliseconds. */
const userTime = 400;
/** After a choice or a move of our own the reader's answer is not followed, or the two would chase each other. */
const deafTime = 700;

/** The reader moves with every frame; cards that did so too would leave it no time to draw. Milliseconds. */
const followTime = 90;
/** Of more cards than these few stay in sight from one place to the next: drawing others costs a frame or two. */
const long = 300;
/** Long lists follow when the reader pauses for so many milliseconds, or has moved on for so many. */
const pause = 140;
const longestWait = 700;

/** Keeps the cards in step with the reader: they follow it, and it follows them when the user moves them. */
export function useCardSync({ sourceId, cards, chosenId, filter, virtualizer }: CardSync): void {
  const now = useRef({ cards, virtualizer });
  now.current = { cards, virtualizer };
  const deafUntil = useRef(0);

  useEffect(() => {
    const follow = (smooth: boolean) => {
      const place = useReadingPlace.getState();
      const { cards: list, virtualizer: view } = now.current;
      if (place.sourceId !== sourceId || place.movedBy === 'cards' || performance.now() < deafUntil.current)
        return;
      if (isWriting(view.scrollElement)) return;
      const index = firstInSight(list, place.topOffset);
      if (index < 0) return;
      const isLight = list.length <= long;
      const behavior = smooth && isLight && isNear(view, index) && motionIsWelcome() ? 'smooth' : 'auto';
      view.scrollToIndex(index, { align: 'start', behavior });
    };
    follow(false);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let due = 0;
    const stop = useReadingPlace.subscribe(() => {
      const isLong = now.current.cards.length > long;
      const present = performance.now();
      if (timer === undefined) due = present + (isLong ? longestWait : followTime);
      else if (!isLong) return;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          timer = undefined;
          follow(true);
        },
        Math.min(isLong ? pause : followTime, Math.max(0, due - present)),
      );
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [sourceId]);

  useEffect(() => {
    const { cards: list, virtualizer: view } = now.current;
    const index = chosenId === null ? -1 : list.findIndex((card) => card.id === chosenId);
    if (index < 0) return;
    deafUntil.current = performance.now() + deafTime;
    // The card grows as it opens: once drawn, it is measured, and only then can it be brought into sight whole.
    const frame = requestAnimationFrame(() => view.scrollToIndex(index, { align: 'auto' }));
    return () => cancelAnimationFrame(frame);
  }, [chosenId]);

  // Another filter makes another list: it starts at the chosen card, or where the text stands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new filter asks for this
  useEffect(() => {
    const place = useReadingPlace.getState();
    const chosen = cards.findIndex((card) => card.id === chosenId);
    const index =
      chosen >= 0 ? chosen : firstInSight(cards, place.sourceId === sourceId ? place.topOffset : 0);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: chosen >= 0 ? 'auto' : 'start' });
  }, [filter]);

  const { scrollElement } = virtualizer;
  useEffect(() => {
    if (!scrollElement) return;
    let userUntil = 0;
    let holding = false;
    let frame = 0;
    const byUser = () => {
      userUntil = performance.now() + userTime;
    };
    const hold = (event: PointerEvent) => {
      holding = event.target === scrollElement;
    };
    const release = () => {
      holding = false;
    };
    const onScroll = () => {
      if (!holding && performance.now() > userUntil) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        deafUntil.current = performance.now() + deafTime;
        publish(sourceId, now.current.cards, now.current.virtualizer);
      });
    };
    scrollElement.addEventListener('wheel', byUser, { passive: true });
    scrollElement.addEventListener('touchmove', byUser, { passive: true });
    scrollElement.addEventListener('pointerdown', hold);
    window.addEventListener('pointerup', release);
    scrollElement.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      scrollElement.removeEventListener('wheel', byUser);
      scrollElement.removeEventListener('touchmove', byUser);
      scrollElement.removeEventListener('pointerdown', hold);
      window.removeEventListener('pointerup', release);
      scrollElement.removeEventListener('scroll', onScroll);
    };
  }, [scrollElement, sourceId]);
}

function publish(sourceId: Id, cards: readonly HighlightRow[], view: CardSync['virtualizer']): void {
  const scroller = view.scrollElement;
  if (!scroller) return;
  const { scrollTop, clientHeight, scrollHeight } = scroller;
  // Near the end the last cards cannot reach the top; the line that leads moves down to meet them.
  const left = scrollHeight - clientHeight - scrollTop;
  const line = scrollTop + Math.max(0, clientHeight - left);
  const item = view.getVirtualItemForOffset(Math.max(scrollTop, Math.min(line, scrollHeight - 1)));
  const card = item && cards[item.index];
  const start = card && startOf(card);
  if (start !== undefined && start < Number.MAX_SAFE_INTEGER)
    useReadingPlace.setState({ sourceId, topOffset: start, movedBy: 'cards' });
}

/** While the user writes in a card, the card stays where it is. */
function isWriting(scroller: Element | null): boolean {
  const { activeElement } = document;
  return (
    activeElement instanceof HTMLElement &&
    (scroller?.contains(activeElement) ?? false) &&
    (activeElement.isContentEditable || activeElement.matches('input, textarea'))
  );
}

function isNear(view: CardSync['virtualizer'], index: number): boolean {
  const target = view.getOffsetForIndex(index, 'start')?.[0];
  const height = view.scrollElement?.clientHeight ?? 0;
  return target !== undefined && Math.abs(target - (view.scrollOffset ?? 0)) < 1.5 * height;
}

function motionIsWelcome(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
