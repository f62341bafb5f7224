import type { HighlightRow, Id, TagRow } from '@core/model';
import { revealPassage } from '@renderer/app/workspace';
import { HighlightStatements } from '@renderer/features/claims';
import { NotePreview } from '@renderer/ui/editor';
import { AreaPicture } from '@renderer/ui/pages/AreaPicture';
import { quoteOf } from '@renderer/ui/quoteOf';
import { TagPill, tagColourValue } from '@renderer/ui/tags';
import { type CSSProperties, type KeyboardEvent, type MouseEvent, memo } from 'react';
import { deleteHighlight } from '../actions/deleteHighlight';
import { clearCardSelection, selectedCards } from '../bulk/cardSelection';
import type { PaintColour } from '../colour/colouring';
import { CardHead } from './CardHead';
import { CardNote } from './CardNote';
import { CardPlace } from './CardPlace';
import { CardTags } from './CardTags';
import styles from './HighlightCard.module.css';

export interface HighlightCardProps {
  readonly highlight: HighlightRow;
  readonly tags: ReadonlyMap<Id, TagRow>;
  /** Of its edge, as in the text. */
  readonly colour: PaintColour;
  readonly isChosen: boolean;
  readonly isSelected: boolean;
  /** The one card the Tab key stops at. */
  readonly isTabStop: boolean;
  /** Shown only because it is chosen. */
  readonly isBesideFilter: boolean;
  /** Place among all shown, from 1, and how many there are. */
  readonly place: number;
  readonly count: number;
  /** Moves the focus: to a neighbour (`1`, `-1`), the first or last card, or back to the text. */
  onMove(highlightId: Id, to: 1 | -1 | 'first' | 'last' | 'text'): void;
  /** Selects cards to be changed together: this one, all up to this one or to its neighbour, or all shown. */
  onSelect(highlightId: Id, what: 'toggle' | 'to' | 1 | -1 | 'all'): void;
  onFocus(highlightId: Id): void;
}

const moves = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last', Escape: 'text' } as const;

/** One highlight: its words, tags, statements and note; everything can be changed while it is chosen. */
export const HighlightCard = memo(function HighlightCard(props: HighlightCardProps) {
  const { highlight, tags, colour, isChosen, isSelected, isTabStop, isBesideFilter, place, count } = props;
  const { onMove, onSelect, onFocus } = props;
  const { id, sourceId } = highlight;
  const own = highlight.tagIds.map((tagId) => tags.get(tagId)).filter((tag) => tag !== undefined);
  const edge = colour === 'untagged' ? undefined : ({ '--edge': tagColourValue(colour) } as CSSProperties);
  const choose = () => revealPassage({ sourceId, highlightId: id });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || event.altKey) return;
    // Menus drawn elsewhere in the page still bubble to here in React.
    if (!event.currentTarget.contains(event.target as Node)) return;
    const isOwn = event.target === event.currentTarget;
    if (event.ctrlKey || event.metaKey) {
      if (!isOwn || event.key.toLowerCase() !== 'a') return;
      onSelect(id, 'all');
    } else if (!isOwn) {
      if (event.key !== 'Escape') return;
      event.currentTarget.focus();
    } else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
      onSelect(id, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === ' ') onSelect(id, 'toggle');
    else if (event.key === 'Escape' && selectedCards().length > 0) clearCardSelection();
    else if (event.key in moves) onMove(id, moves[event.key as keyof typeof moves]);
    else if (event.key === 'Enter') choose();
    else if ((event.key === 'Delete' || event.key === 'Backspace') && selectedCards().length === 0) {
      onMove(id, count === place ? -1 : 1);
      void deleteHighlight(id);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    if (target.closest('button, a, input, [contenteditable], [role="option"]')) return;
    if (event.ctrlKey || event.metaKey) onSelect(id, 'toggle');
    else if (event.shiftKey) onSelect(id, 'to');
    else if (!isChosen) choose();
  };

  return (
    <article
      className={styles.card}
      style={edge}
      data-card={id}
      data-chosen={isChosen || undefined}
      data-selected={isSelected || undefined}
      aria-label={highlight.ranges.length > 0 ? `“${quoteOf(highlight, 80)}”` : quoteOf(highlight, 80)}
      aria-posinset={place}
      aria-setsize={count}
      aria-current={isChosen || undefined}
      tabIndex={isTabStop ? 0 : -1}
      onKeyDown={onKeyDown}
      onClick={onClick}
      // With Shift the browser would select the words between two cards.
      onMouseDown={(event) => event.shiftKey && !isWriting(event.target) && event.preventDefault()}
      onFocus={() => onFocus(id)}
    >
      <input
        type="checkbox"
        className={styles.select}
        aria-label="Select this card"
        tabIndex={-1}
        checked={isSelected}
        onChange={() => onSelect(id, 'toggle')}
      />
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
      <CardPlace highlight={highlight} />
      {highlight.areas?.[0] && <AreaPicture sourceId={sourceId} area={highlight.areas[0]} />}
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

function isWriting(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
