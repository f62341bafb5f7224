import type { HighlightRow, Id, TagRow } from '@core/model';
import { revealPassage } from '@renderer/app/workspace';
import { HighlightStatements } from '@renderer/features/claims';
import { NotePreview } from '@renderer/ui/editor';
import { quoteOf } from '@renderer/ui/quoteOf';
import { TagPill, tagColourValue } from '@renderer/ui/tags';
import { type CSSProperties, type KeyboardEvent, type MouseEvent, memo } from 'react';
import { deleteHighlight } from '../actions/deleteHighlight';
import { CardHead } from './CardHead';
import { CardNote } from './CardNote';
import { CardTags } from './CardTags';
import styles from './HighlightCard.module.css';

export interface HighlightCardProps {
  readonly highlight: HighlightRow;
  readonly tags: ReadonlyMap<Id, TagRow>;
  readonly isChosen: boolean;
  /** The one card the Tab key stops at. */
  readonly isTabStop: boolean;
  /** Shown only because it is chosen. */
  readonly isBesideFilter: boolean;
  /** Place among all shown, from 1, and how many there are. */
  readonly place: number;
  readonly count: number;
  /** Moves the focus: to a neighbour (`1`, `-1`), the first or last card, or back to the text. */
  onMove(highlightId: Id, to: 1 | -1 | 'first' | 'last' | 'text'): void;
  onFocus(highlightId: Id): void;
}

const moves = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last', Escape: 'text' } as const;

/** One highlight: its words, tags, statements and note; everything can be changed while it is chosen. */
export const HighlightCard = memo(function HighlightCard(props: HighlightCardProps) {
  const { highlight, tags, isChosen, isTabStop, isBesideFilter, place, count, onMove, onFocus } = props;
  const { id, sourceId } = highlight;
  const own = highlight.tagIds.map((tagId) => tags.get(tagId)).filter((tag) => tag !== undefined);
  const edge = own[0] ? ({ '--edge': tagColourValue(own[0].colour) } as CSSProperties) : undefined;
  const choose = () => revealPassage({ sourceId, highlightId: id });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // Menus drawn elsewhere in the page still bubble to here in React.
    if (!event.currentTarget.contains(event.target as Node)) return;
    if (event.target !== event.currentTarget) {
      if (event.key !== 'Escape') return;
      event.currentTarget.focus();
    } else if (event.key in moves) onMove(id, moves[event.key as keyof typeof moves]);
    else if (event.key === 'Enter') choose();
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      onMove(id, count === place ? -1 : 1);
      void deleteHighlight(id);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    if (isChosen || target.closest('button, a, input, [contenteditable], [role="option"]')) return;
    choose();
  };

  return (
    <article
      className={styles.card}
      style={edge}
      data-card={id}
      data-chosen={isChosen || undefined}
      aria-label={`“${quoteOf(highlight, 80)}”`}
      aria-posinset={place}
      aria-setsize={count}
      aria-current={isChosen || undefined}
      tabIndex={isTabStop ? 0 : -1}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={() => onFocus(id)}
    >
      {isBesideFilter && (
        <p className={styles.beside}>Shown because it is chosen; the filter leaves it out.</p>
      )}
      {isChosen ? (
        <CardHead highlight={highlight} tags={own} onQuote={choose} />
      ) : (
        <p className={styles.quote} dir="auto">
          {quoteOf(highlight, 240)}
        </p>
      )}
      {isChosen ? <CardTags highlight={highlight} tags={own} /> : own.length > 0 && <Pills tags={own} />}
      {/* One and the same, chosen or not: a statement half written must outlive a look at another card. */}
      <HighlightStatements highlightId={id} editing={isChosen} />
      {isChosen ? (
        <CardNote highlight={highlight} />
      ) : (
        highlight.note && <NotePreview note={highlight.note} className={styles.note} />
      )}
    </article>
  );
});

function Pills({ tags }: { readonly tags: readonly TagRow[] }) {
  return (
    <div className={styles.pills}>
      {tags.map((tag) => (
        <TagPill key={tag.id} name={tag.name} colour={tag.colour} />
      ))}
    </div>
  );
}
