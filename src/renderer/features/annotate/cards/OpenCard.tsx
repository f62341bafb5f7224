import type { HighlightRow, TagRow } from '@core/model';
import { HighlightStatements } from '@renderer/features/claims';
import { RowNote } from '@renderer/ui/editor';
import { quoteOf } from '@renderer/ui/quoteOf';
import { TagsCombobox } from '@renderer/ui/tags';
import { useEffect, useRef, useState } from 'react';
import { addNewTag, addTag, removeTag } from '../actions/tagHighlight';
import { takeCardFocus, useCardFocus } from '../cardFocus';
import { CardMenu } from './CardMenu';
import styles from './HighlightCard.module.css';

interface OpenCardProps {
  readonly highlight: HighlightRow;
  readonly tags: readonly TagRow[];
  /** The words were clicked: bring them into sight in the text. */
  onQuote(): void;
}

/** The chosen card: all its words, and fields for tags, statements and the note. */
export function OpenCard({ highlight, tags, onQuote }: OpenCardProps) {
  const { id } = highlight;
  const tagField = useRef<HTMLInputElement>(null);
  const request = useCardFocus((state) => state.request);
  const [noteFocus, setNoteFocus] = useState(0);

  useEffect(() => {
    if (request?.highlightId !== id) return;
    if (takeCardFocus(id, 'tags')) tagField.current?.focus();
    if (takeCardFocus(id, 'note')) setNoteFocus((count) => count + 1);
  }, [request, id]);

  const shown = highlight.tagIds.filter((tagId) => tags.some((tag) => tag.id === tagId));
  const leave = () => tagField.current?.closest('article')?.focus();
  return (
    <>
      <div className={styles.head}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the card does the same */}
        <blockquote className={styles.whole} dir="auto" onClick={onQuote}>
          {quoteOf(highlight, 4_000)}
        </blockquote>
        <CardMenu highlight={highlight} tags={tags} />
      </div>
      <TagsCombobox
        tagIds={shown}
        inputRef={tagField}
        onAdd={(tagId) => void addTag(id, tagId)}
        onRemove={(tagId) => void removeTag(id, tagId)}
        onCreate={(name) => void addNewTag(id, name)}
        onLeave={leave}
      />
      <HighlightStatements highlightId={id} editing />
      <RowNote
        table="highlights"
        id={id}
        label="Note"
        focusOn={noteFocus}
        onLeave={leave}
        placeholder="Write a note. @ names a claim, highlight or source, # a tag."
      />
      <p className={styles.made}>
        {highlight.createdBy},{' '}
        <time dateTime={highlight.createdAt}>{when.format(new Date(highlight.createdAt))}</time>
      </p>
    </>
  );
}

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
