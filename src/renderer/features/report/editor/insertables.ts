import type { MentionKind, RichNode } from '@core/model';
import type { MentionItem } from '@renderer/ui/editor/tiptap';

/** Something a report can hold that points into the case. */
export interface Insertable {
  readonly name: 'quotation' | 'claim' | 'citation';
  readonly label: string;
  /** What its button shows; part of `label`. */
  readonly word: string;
  readonly kinds: readonly MentionKind[];
  nodeFor(item: MentionItem): RichNode;
}

export const insertables: readonly Insertable[] = [
  {
    name: 'quotation',
    label: 'Insert a quotation',
    word: 'Quotation',
    kinds: ['highlight'],
    nodeFor: ({ id, label }) => ({ type: 'quotation', attrs: { highlight: id, label } }),
  },
  {
    name: 'claim',
    label: 'Insert a claim',
    word: 'Claim',
    kinds: ['claim'],
    nodeFor: ({ id, label }) => ({ type: 'claimBlock', attrs: { claim: id, label } }),
  },
  {
    name: 'citation',
    label: 'Insert a citation',
    word: 'Citation',
    kinds: ['highlight', 'source'],
    nodeFor: ({ kind, id, label }) => ({ type: 'citation', attrs: { kind, id, label } }),
  },
];
