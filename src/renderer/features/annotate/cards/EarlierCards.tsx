import type { HighlightRow, Id, SourceRow } from '@core/model';
import { Button } from '@mantine/core';
import { runCommand } from '@renderer/app/commands/registry';
import { useWorkspace } from '@renderer/app/workspace';
import { StateMark, showReview, useHighlightOutcomes } from '@renderer/features/versions';
import { useEarlierHighlights, useRow } from '@renderer/store/rows';
import { useEffect, useRef } from 'react';
import type { Colouring } from '../colour/colouring';
import type { FilterFacts } from '../filter/cardFilter';
import styles from './EarlierCards.module.css';
import { focusCardOf } from './focusCardOf';
import { focusText } from './focusText';
import { HighlightCard, type HighlightCardProps } from './HighlightCard';

interface EarlierCardsProps {
  readonly sourceId: Id;
  readonly tags: FilterFacts['tags'];
  readonly colouring: Colouring;
}

/** Cards drawn at once; the rest is listed where it is decided on. */
const portion = 20;

/** The cards of highlights whose words are not surely in the newest version: apart, for they stand nowhere in the text. */
export function EarlierCards({ sourceId, tags, colouring }: EarlierCardsProps) {
  const source = useRow('sources', sourceId);
  const highlights = useEarlierHighlights(sourceId)?.filter((row) => row.sourceId === sourceId) ?? [];
  if (!source || source.id !== sourceId || highlights.length === 0) return null;
  return <Cards source={source} highlights={highlights} tags={tags} colouring={colouring} />;
}

interface CardsProps extends Omit<EarlierCardsProps, 'sourceId'> {
  readonly source: SourceRow;
  readonly highlights: readonly HighlightRow[];
}

function Cards({ source, highlights, tags, colouring }: CardsProps) {
  const chosenId = useWorkspace((state) => state.highlightId);
  const chosen = highlights.findIndex(({ id }) => id === chosenId);
  const shown =
    chosen >= portion
      ? [...highlights.slice(0, portion - 1), highlights[chosen] as HighlightRow]
      : highlights.slice(0, portion);
  const { outcomes } = useHighlightOutcomes(source, shown);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen >= 0 && chosenId !== null)
      section.current?.querySelector(`[data-card="${chosenId}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, chosenId]);

  const onMove: HighlightCardProps['onMove'] = (id, to) => {
    const place = shown.findIndex((row) => row.id === id);
    const index = { first: 0, last: shown.length - 1, text: -1 }[String(to)] ?? place + Number(to);
    const next = shown[index];
    if (to === 'text') focusText();
    else if (next) focusCardOf(next.id);
  };

  return (
    <section ref={section} className={styles.section} aria-label="From an earlier version">
      <div className={styles.head}>
        <h3 className={styles.title}>From an earlier version: {highlights.length.toLocaleString('en')}</h3>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            runCommand('library.versions');
            showReview();
          }}
        >
          Decide
        </Button>
      </div>
      {shown.map((highlight, index) => (
        <div key={highlight.id} className={styles.card}>
          <StateMark outcome={outcomes.get(highlight.id)} isKept={highlight.keptFrom === source.textSha256} />
          <HighlightCard
            highlight={highlight}
            tags={tags}
            colour={colouring.entryOf(highlight).colour}
            isChosen={highlight.id === chosenId}
            isSelected={false}
            isTabStop
            isBesideFilter={false}
            place={index + 1}
            count={highlights.length}
            onMove={onMove}
            onSelect={ignore}
            onFocus={ignore}
          />
        </div>
      ))}
      {highlights.length > shown.length && (
        <p className={styles.more}>
          {(highlights.length - shown.length).toLocaleString('en')} more are listed under “Decide”.
        </p>
      )}
    </section>
  );
}

/** They are not among the cards that are changed together. */
function ignore(): void {}
