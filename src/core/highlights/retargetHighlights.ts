import type { Id } from '../model/id';
import type { RichNode } from '../model/richText';

/**
 * A note or report in which citations, quotations and mentions of some highlights lead to another
 * one. The same object when it has none of them.
 */
export function retargetHighlights<Node extends RichNode>(node: Node, from: ReadonlySet<Id>, to: Id): Node {
  const attrs = retargetedAttributes(node, from, to);
  const content = node.content?.map((child) => retargetHighlights(child, from, to));
  const isSame =
    attrs === node.attrs && (content?.every((child, at) => child === node.content?.[at]) ?? true);
  return isSame ? node : { ...node, ...(attrs && { attrs }), ...(content && { content }) };
}

function retargetedAttributes({ type, attrs }: RichNode, from: ReadonlySet<Id>, to: Id): RichNode['attrs'] {
  if (type === 'quotation' && from.has(String(attrs?.highlight))) return { ...attrs, highlight: to };
  const points = type === 'mention' || type === 'citation';
  if (points && attrs?.kind === 'highlight' && from.has(String(attrs.id))) return { ...attrs, id: to };
  return attrs;
}
