import type { Id } from '../model/id';
import type { MentionKind, RichNode } from '../model/richText';

/** What references shall lead elsewhere, as when things of one kind are merged. */
export interface Retargeting {
  readonly kind: MentionKind;
  readonly from: ReadonlySet<Id>;
  readonly to: Id;
  /** What mentions and citations call the new target; as before when left out. */
  readonly label?: string;
}

/** Blocks of a report that show one thing, by their type: the thing's kind, and the attribute that has its id. */
const blocks: Readonly<Record<string, { readonly kind: MentionKind; readonly attribute: string }>> = {
  quotation: { kind: 'highlight', attribute: 'highlight' },
  claimBlock: { kind: 'claim', attribute: 'claim' },
};

/**
 * A note or report in which mentions, citations, quotations and claims of some things lead to another one. The
 * very node given when it has none of them, so that callers can tell whether there is anything to write.
 */
export function retargetReferences<Node extends RichNode>(node: Node, retargeting: Retargeting): Node {
  const attrs = retargetedAttributes(node, retargeting);
  const content = node.content?.map((child) => retargetReferences(child, retargeting));
  const isSame = content?.every((child, place) => child === node.content?.[place]) ?? true;
  if (attrs === node.attrs && isSame) return node;
  return { ...node, ...(attrs && { attrs }), ...(content && { content }) };
}

function retargetedAttributes({ type, attrs }: RichNode, retargeting: Retargeting): RichNode['attrs'] {
  const { kind, from, to, label } = retargeting;
  const block = blocks[type];
  if (block?.kind === kind && from.has(String(attrs?.[block.attribute])))
    return { ...attrs, [block.attribute]: to };
  const refers = (type === 'mention' || type === 'citation') && attrs?.kind === kind;
  if (!refers || !from.has(String(attrs.id))) return attrs;
  return { ...attrs, id: to, ...(label !== undefined && { label }) };
}
