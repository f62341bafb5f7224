import type { HighlightRow } from '@core/model';
import { formatDate } from '@core/report/formatDate';
import { EditorSkeleton, RowNote } from '@renderer/ui/editor';
import { startTransition, useCallback, useEffect, useState } from 'react';
import { takeCardFocus, useCardFocus } from '../cardFocus';
import { focusCardOf } from './focusCardOf';
import styles from './HighlightCard.module.css';

/** Whoever marks one passage after the other does not wait for the editors in between. Milliseconds. */
const marking = 300;

/** The note of the chosen card, and who made the highlight. */
export function CardNote({ highlight }: { readonly highlight: HighlightRow }) {
  const { id, createdAt, createdBy, note } = highlight;
  const [isReady, setReady] = useState(note !== null);
  const [focusOn, setFocusOn] = useState(0);
  const focus = useCallback(() => setFocusOn((count) => count + 1), []);
  const request = useCardFocus((state) => state.request);
  useEffect(() => {
    if (request && takeCardFocus(id, 'note')) focus();
  }, [request, id, focus]);
  useEffect(() => {
    if (isReady) return;
    const timer = setTimeout(() => startTransition(() => setReady(true)), marking);
    return () => clearTimeout(timer);
  }, [isReady]);
  return (
    <>
      {isReady || focusOn > 0 ? (
        <RowNote
          table="highlights"
          id={id}
          label="Note"
          focusOn={focusOn}
          onLeave={() => focusCardOf(id)}
          placeholder="Write a note. @ names a claim, highlight or source, # a tag."
        />
      ) : (
        <EditorSkeleton onPointerDown={focus} />
      )}
      <p className={styles.made}>
        {createdBy}, <time dateTime={createdAt}>{formatDate(createdAt)}</time>
      </p>
    </>
  );
}
