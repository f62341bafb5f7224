import { isUnseen } from './elementKinds';
import type { MarkupNode } from './markupNode';

/** The words a reader of the page sees, with white space between elements, and without what is hidden. */
export function seenText(nodes: readonly MarkupNode[]): string {
  let text = '';
  for (const node of nodes)
    if (typeof node === 'string') text += node;
    else if (!isUnseen(node.name, node.attributes)) text += ` ${seenText(node.children)} `;
  return text;
}
