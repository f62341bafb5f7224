import type { MentionKind } from '@core/model';
import type { Attributes } from '@tiptap/core';

const kinds: readonly MentionKind[] = ['claim', 'highlight', 'source', 'tag'];

export function isMentionKind(value: unknown): value is MentionKind {
  return kinds.includes(value as MentionKind);
}

/** How `kind`, `id` and `label` travel through copy and paste. */
export const mentionAttributes: Attributes = {
  kind: {
    default: 'claim',
    parseHTML: (element) => {
      const kind = element.getAttribute('data-mention');
      return isMentionKind(kind) ? kind : 'claim';
    },
    renderHTML: ({ kind }) => ({ 'data-mention': kind }),
  },
  id: {
    default: '',
    parseHTML: (element) => element.getAttribute('data-id') ?? '',
    renderHTML: ({ id }) => ({ 'data-id': id }),
  },
  label: {
    default: '',
    parseHTML: (element) => element.textContent ?? '',
    renderHTML: () => ({}),
  },
};
