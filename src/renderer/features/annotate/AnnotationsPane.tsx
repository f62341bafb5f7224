import type { HighlightRow, Id, TagRow } from '@core/model';
import { Button } from '@mantine/core';
import { useWorkspace } from '@renderer/app/workspace';
import { useHighlights, useRows } from '@renderer/store/rows';
import { EmptyState } from '@renderer/ui/EmptyState';
import { preloadEditor } from '@renderer/ui/editor';
import { Pane } from '@renderer/ui/Pane';
import { useEffect, useMemo, useRef } from 'react';
import styles from './AnnotationsPane.module.css';
import { CardList } from './cards/CardList';
import { clearFilter, filterCards, isFiltering, useCardFilter } from './filter/cardFilter';
import { FilterMenu } from './filter/FilterMenu';

/** Right of the source: what we make of it, a card for each highlight. */
export function AnnotationsPane() {
  const sourceId = useWorkspace((state) => state.sourceId);
  const chosenId = useWorkspace((state) => state.highlightId);
  const highlights = useOwnHighlights(sourceId);
  const tagRows = useRows('tags');
  const tags = useMemo(() => new Map<Id, TagRow>((tagRows ?? []).map((tag) => [tag.id, tag])), [tagRows]);
  const filter = useCardFilter();
  const scrollRef = useRef<HTMLDivElement>(null);
  const cards = useMemo(
    () => filterCards(highlights ?? [], filter, tags, chosenId),
    [highlights, filter, tags, chosenId],
  );
  useEffect(preloadEditor, []);
  const total = highlights?.length ?? 0;
  const count = isFiltering(filter) ? `${cards.length} of ${total}` : `${total}`;
  return (
    <section className={styles.region} aria-label="Annotations">
      <Pane
        title="Annotations"
        scrollRef={scrollRef}
        actions={
          total > 0 && (
            <>
              <span className={styles.count}>{count}</span>
              <FilterMenu highlights={highlights ?? []} tags={tags} />
            </>
          )
        }
      >
        {sourceId === null ? (
          <EmptyState text="Open a source to see and write its annotations here." />
        ) : highlights === undefined || tagRows === undefined ? (
          <CardSkeletons />
        ) : total === 0 ? (
          <EmptyState text="Select words in the source and press H. Each highlight gets a card here, with tags, statements and a note." />
        ) : cards.length === 0 ? (
          <EmptyState text="No annotation of this source passes the filter.">
            <Button variant="default" onClick={clearFilter}>
              Show all
            </Button>
          </EmptyState>
        ) : (
          <CardList
            key={sourceId}
            sourceId={sourceId}
            cards={cards}
            chosenId={chosenId}
            tags={tags}
            filter={filter}
            scrollRef={scrollRef}
          />
        )}
      </Pane>
    </section>
  );
}

/** While another source loads, the live query still answers with the cards of the one before. */
function useOwnHighlights(sourceId: Id | null): readonly HighlightRow[] | undefined {
  const highlights = useHighlights(sourceId);
  return highlights?.[0] && highlights[0].sourceId !== sourceId ? undefined : highlights;
}

function CardSkeletons() {
  return (
    <div className={styles.skeletons} aria-hidden>
      <div />
      <div />
      <div />
    </div>
  );
}
