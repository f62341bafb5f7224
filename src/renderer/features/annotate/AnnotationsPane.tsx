import type { HighlightRow } from '@core/model';
import { Button } from '@mantine/core';
import { useWorkspace } from '@renderer/app/workspace';
import { useHighlights, useRows, useRowsById } from '@renderer/store/rows';
import { EmptyState } from '@renderer/ui/EmptyState';
import { preloadEditor } from '@renderer/ui/editor';
import { Pane } from '@renderer/ui/Pane';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import styles from './AnnotationsPane.module.css';
import { BulkBar } from './bulk/BulkBar';
import { keepSelectedAmong } from './bulk/cardSelection';
import { CardList } from './cards/CardList';
import { CitedTextContext, useCitedText } from './cards/CitedText';
import { EarlierCards } from './cards/EarlierCards';
import { ColourLegend } from './colour/ColourLegend';
import { ColourMenu } from './colour/ColourMenu';
import { useColouring } from './colour/useColouring';
import { clearFilter, filterCards, isFiltering, useCardFilter } from './filter/cardFilter';
import { FilterChips } from './filter/FilterChips';
import { FilterMenu } from './filter/FilterMenu';
import { useFilterFacts } from './filter/useFilterFacts';
import { useTextFirst } from './sync/useTextFirst';

const none: readonly HighlightRow[] = [];

/** Right of the source: what we make of it, a card for each highlight. */
export function AnnotationsPane() {
  const sourceId = useWorkspace((state) => state.sourceId);
  // The text comes first: what was marked is painted before its card is drawn.
  const chosenId = useDeferredValue(useWorkspace((state) => state.highlightId));
  const latest = useHighlights(sourceId);
  const deferred = useDeferredValue(latest);
  const highlights = latest && deferred?.[0]?.sourceId === latest[0]?.sourceId ? deferred : latest;
  const tagRows = useRows('tags');
  const tags = useRowsById('tags');
  const isTextThere = useTextFirst(sourceId);
  const filter = useCardFilter();
  const facts = useFilterFacts(tags);
  const scrollRef = useRef<HTMLDivElement>(null);
  const cited = useCitedText(sourceId);
  const cards = useMemo(
    () => filterCards(highlights ?? none, filter, facts, chosenId),
    [highlights, filter, facts, chosenId],
  );
  const colouring = useColouring(sourceId, highlights ?? none, tags);
  useEffect(() => {
    if (sourceId === null || highlights !== undefined) keepSelectedAmong(sourceId ?? '', cards);
  }, [sourceId, highlights, cards]);
  useEffect(preloadEditor, []);
  const total = highlights?.length ?? 0;
  const count = isFiltering(filter) ? `${cards.length} of ${total}` : `${total}`;
  return (
    <section className={styles.region} aria-label="Annotations">
      <Pane
        title="Annotations"
        scrollRef={scrollRef}
        foot={sourceId !== null && <EarlierCards sourceId={sourceId} tags={tags} colouring={colouring} />}
        actions={
          total > 0 && (
            <>
              <span className={styles.count}>{count}</span>
              <ColourMenu />
              <FilterMenu highlights={highlights ?? none} facts={facts} />
            </>
          )
        }
        head={
          total > 0 && (
            <>
              <ColourLegend colouring={colouring} />
              <FilterChips facts={facts} />
              <BulkBar cards={cards} tags={tags} />
            </>
          )
        }
      >
        {sourceId === null ? (
          <EmptyState text="Open a source to see and write its annotations here." />
        ) : highlights === undefined || tagRows === undefined || !isTextThere ? (
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
          <CitedTextContext value={cited}>
            <CardList
              key={sourceId}
              sourceId={sourceId}
              cards={cards}
              chosenId={chosenId}
              facts={facts}
              colouring={colouring}
              filter={filter}
              scrollRef={scrollRef}
            />
          </CitedTextContext>
        )}
      </Pane>
    </section>
  );
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
