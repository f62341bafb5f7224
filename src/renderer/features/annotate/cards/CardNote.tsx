import type { HighlightRow } from '@core/model';
import { formatDate } from '@core/report/formatDate';
import { RowNote } from '@renderer/ui/editor';
import { useEffect, useState } from 'react';
import { takeCardFocus, useCardFocus } from '../cardFocus';
import { focusCardOf } from './focusCardOf';
import styles from './HighlightCard.module.css';

/** The note of the chosen card, and who made the highlight. */
export function CardNote({ highlight }: { readonly highlight: HighlightRow }) {
  const { id, createdAt, createdBy } = highlight;
  const [focusOn, setFocusOn] = useState(0);
  const request = useCardFocus((state) => state.request);
  useEffect(() => {
    if (request && takeCardFocus(id, 'note')) setFocusOn((count) => count + 1);
  }, [request, id]);
  return (
    <>
      <RowNote
        table="highlights"
        id={id}
        label="Note"
        focusOn={focusOn}
        onLeave={() => focusCardOf(id)}
        placeholder="Write a note. @ names a claim, highlight or source, # a tag."
      />
      <p className={styles.made}>
        {createdBy}, <time dateTime={createdAt}>{formatDate(createdAt)}</time>
      </p>
    </>
  );
}
