import type { HighlightRow } from '@core/model';
import { revealPassage, useWorkspace } from '@renderer/app/workspace';
import classes from './PassageList.module.css';
import { quoteOf } from './quoteOf';

/** A highlight's words; pressing it goes to them in the source. */
export function QuoteButton({ highlight }: { readonly highlight: HighlightRow }) {
  const isChosen = useWorkspace((state) => state.highlightId === highlight.id);
  return (
    <button
      type="button"
      className={classes.quote}
      dir="auto"
      title="Go to these words in the source"
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => revealPassage({ sourceId: highlight.sourceId, highlightId: highlight.id })}
    >
      {quoteOf(highlight)}
    </button>
  );
}
