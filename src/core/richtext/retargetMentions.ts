import type { Id } from '../model/id';
import type { MentionKind, RichNode } from '../model/richText';

/** What a mention points at, and what it is called there. */
export interface MentionTarget {
  readonly kind: MentionKind;
  readonly id: Id;
  readonly label: string;
}

/**
 * Points every mention of one thing at another of the same kind, as when two are merged. Citations, quotations
 * and claims of a report are not mentions and stay. Answers the very node given when it has none, so that
 * callers can tell whether there is anything to write.
 */
export function retargetMentions<Node extends RichNode>(node: Node, from: Id, into: MentionTarget): Node {
  if (node.type === 'mention' && node.attrs?.kind === into.kind && node.attrs.id === from)
    return { ...node, attrs: { ...node.attrs, id: into.id, label: into.label } };
  const content = node.content?.map((child) => retargetMentions(child, from, into));
  const isSame = !content || content.every((child, place) => child === node.content?.[place]);
  return isSame ? node : { ...node, content };
}
