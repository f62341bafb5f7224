import type { Id, MentionKind, TagColour } from '@core/model';

/** One thing a note can point at, as the list under `@` and `#` offers it. */
export interface MentionItem {
  readonly kind: MentionKind;
  readonly id: Id;
  readonly label: string;
  /** Where it belongs: the source of a highlight, the parents of a tag. */
  readonly detail?: string | undefined;
  readonly colour?: TagColour | undefined;
}

/** What stands above each kind in the list. */
export const mentionGroups: Readonly<Record<MentionKind, string>> = {
  claim: 'Claims',
  highlight: 'Highlights',
  source: 'Sources',
  tag: 'Tags',
};
