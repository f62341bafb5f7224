import type { HighlightRow, TagRow } from '@core/model';
import { TagsCombobox } from '@renderer/ui/tags';
import { useEffect, useRef } from 'react';
import { addNewTag, addTag, removeTag } from '../actions/tagHighlight';
import { takeCardFocus, useCardFocus } from '../cardFocus';
import { focusCardOf } from './focusCardOf';

interface CardTagsProps {
  readonly highlight: HighlightRow;
  readonly tags: readonly TagRow[];
}

/** The tags of the chosen card, to add to and take from. */
export function CardTags({ highlight: { id }, tags }: CardTagsProps) {
  const field = useRef<HTMLInputElement>(null);
  const request = useCardFocus((state) => state.request);
  useEffect(() => {
    if (request && takeCardFocus(id, 'tags')) field.current?.focus();
  }, [request, id]);
  return (
    <TagsCombobox
      tagIds={tags.map((tag) => tag.id)}
      inputRef={field}
      onAdd={(tagId) => void addTag(id, tagId)}
      onRemove={(tagId) => void removeTag(id, tagId)}
      onCreate={(name) => void addNewTag(id, name)}
      onLeave={() => focusCardOf(id)}
    />
  );
}
