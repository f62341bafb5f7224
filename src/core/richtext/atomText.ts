import type { RichNode } from '../model/richText';

/**
 * What stands for a node that points at something else: `mention`, `citation`, `quotation`,
 * `claimBlock`, `figure` (see `model/richText`). The answer is put in as it is.
 */
export type AtomText = (node: RichNode) => string;

const atomTypes = new Set([
  'mention',
  'citation',
  'quotation',
  'claimBlock',
  'figure',
  'liveBlock',
  'footnote',
]);

/** Whether a node points at a row of the case and has no text of its own. */
export function isAtom(node: RichNode): boolean {
  return atomTypes.has(node.type);
}

/** The name the target had when it was inserted, as the editor shows it: `@claim`, `#tag`. */
export function labelOf(node: RichNode): string {
  const label = typeof node.attrs?.label === 'string' ? node.attrs.label : '';
  if (node.type !== 'mention') return label;
  return (node.attrs?.kind === 'tag' ? '#' : '@') + label;
}
