import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { useComparison } from './comparison';
import { goToDifference } from './goToDifference';
import { MarkedPassage } from './MarkedPassage';
import { oldParagraphs, partsOf } from './oldParagraphs';
import type { ComparedVersions } from './useComparedVersions';
import classes from './VersionText.module.css';

interface VersionTextProps {
  readonly compared: Extract<ComparedVersions, { kind: 'compared' }>;
  readonly language: string | null;
  /** A place to bring into sight: offset of the older text, UTF-16; null for none. */
  readonly place: number | null;
}

const usualHeight = 90;

/** The text of an earlier version, with what differs from the newest marked. A press on it shows it there. */
export function VersionText({ compared, language, place }: VersionTextProps) {
  const { older, newer, differences } = compared;
  const scroller = useRef<HTMLElement>(null);
  const current = useComparison((state) => state.current);
  const paragraphs = useMemo(() => oldParagraphs(older, differences), [older, differences]);
  const virtualizer = useVirtualizer({
    count: paragraphs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 6,
    paddingStart: 8,
    paddingEnd: 40,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer is one for good
  const bringIntoSight = useCallback((index: number, selector: string): (() => void) => {
    virtualizer.scrollToIndex(index, { align: 'center' });
    // Paragraphs are measured as they are drawn; what is looked for may be drawn a few frames later.
    let frames = 12;
    let frame = requestAnimationFrame(function look() {
      const found = scroller.current?.querySelector(selector);
      found?.scrollIntoView({ block: 'nearest' });
      if (frames-- > 0 && !found) frame = requestAnimationFrame(look);
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  useEffect(() => {
    const index =
      current < 0 ? -1 : paragraphs.findIndex((paragraph) => paragraph.differences.includes(current));
    return index < 0 ? undefined : bringIntoSight(index, `[data-difference="${current}"]`);
  }, [current, paragraphs, bringIntoSight]);
  useEffect(() => {
    const index = place === null ? -1 : paragraphs.findIndex(({ end }) => end > place);
    return index < 0 ? undefined : bringIntoSight(index, `[data-index="${index}"]`);
  }, [place, paragraphs, bringIntoSight]);

  function onClick(event: MouseEvent): void {
    const mark = (event.target as Element).closest<HTMLElement>('[data-difference]');
    if (mark?.dataset.difference) goToDifference(Number(mark.dataset.difference));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || current < 0) return;
    event.preventDefault();
    goToDifference(current);
  }

  return (
    <section
      ref={scroller}
      className={classes.scroll}
      aria-label="Earlier version"
      lang={language ?? undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <div className={classes.text} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const paragraph = paragraphs[index];
          return (
            paragraph && (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={classes.place}
                style={{ transform: `translateY(${start}px)` }}
              >
                <p className={classes.paragraph} data-kind={paragraph.kind} dir="auto">
                  <MarkedPassage
                    parts={partsOf(paragraph, older.text, newer.text, differences)}
                    current={current}
                  />
                </p>
              </div>
            )
          );
        })}
      </div>
    </section>
  );
}
