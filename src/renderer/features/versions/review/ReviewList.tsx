import type { HighlightRow, SourceRow } from '@core/model';
import { Button } from '@mantine/core';
import { useSourceText } from '@renderer/store/useSourceText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { quoteOf } from '@renderer/ui/quoteOf';
import { useEffect, useRef } from 'react';
import { decideAgain } from './decide';
import { useHighlightOutcomes } from './outcomes';
import { ReviewItem } from './ReviewItem';
import classes from './ReviewList.module.css';
import { useHighlightsToDecide } from './useHighlightsToDecide';

/** Highlights drawn at once; as each is decided on, another comes in. */
const portion = 40;

/** The highlights whose words are not surely in the newest text; the analyst decides on each. */
export function ReviewList({ source }: { readonly source: SourceRow }) {
  const { open, kept } = useHighlightsToDecide(source);
  const loaded = useSourceText(source);
  const shown = open.slice(0, portion);
  const { outcomes, problem } = useHighlightOutcomes(source, shown);
  const list = useRef<HTMLElement>(null);
  useFocusOnNext(list, shown);
  return (
    <section ref={list} className={classes.list} aria-label="Highlights to decide" tabIndex={-1}>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      {open.length === 0 && (
        <EmptyState text="Nothing is left to decide: every other highlight of this source stands in the newest version." />
      )}
      {loaded.kind === 'ready' &&
        shown.map((highlight) => (
          <ReviewItem
            key={highlight.id}
            source={source}
            highlight={highlight}
            outcome={outcomes.get(highlight.id)}
            text={loaded.sourceText.text}
          />
        ))}
      {open.length > shown.length && (
        <p className={classes.quiet}>
          {(open.length - shown.length).toLocaleString('en')} more come after these.
        </p>
      )}
      {kept.length > 0 && (
        <>
          <h3 className={classes.heading}>Kept with an earlier version</h3>
          <ul className={classes.kept}>
            {kept.slice(0, portion).map((highlight) => (
              <li key={highlight.id}>
                <span dir="auto">“{quoteOf(highlight, 120)}”</span>
                <Button
                  variant="subtle"
                  size="compact-xs"
                  onClick={() => void decideAgain(source, highlight)}
                >
                  Decide again
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Once a highlight is decided on it leaves the list, and the focus with it: the next one takes it. */
function useFocusOnNext(
  list: { readonly current: HTMLElement | null },
  shown: readonly HighlightRow[],
): void {
  const before = useRef(shown);
  useEffect(() => {
    const gone = before.current.findIndex(({ id }) => !shown.some((row) => row.id === id));
    before.current = shown;
    if (gone < 0 || (document.activeElement && document.activeElement !== document.body)) return;
    const items = list.current?.querySelectorAll<HTMLElement>('article');
    (items?.[Math.min(gone, items.length - 1)] ?? list.current)?.focus({ preventScroll: false });
  }, [shown, list]);
}
