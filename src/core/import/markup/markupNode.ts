/**
 * A document's markup as every format's reader hands it to `buildSourceText`: plain data, entities
 * decoded, never more than `deepestNesting` levels, so that walking it may recurse.
 */
export type MarkupNode = string | MarkupElement;

export interface MarkupElement {
  /** Tag name: of HTML in lower case, of XML as `fixedName` has it. */
  readonly name: string;
  /** By name, written as tag names are. A map, since names come from the document. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: MarkupNode[];
}

/** Levels of markup kept; what lies deeper is taken out to this level. Real pages stay below 100. */
export const deepestNesting = 256;

/** Every element in document order, the given ones included. */
export function* elementsOf(nodes: readonly MarkupNode[]): Generator<MarkupElement> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    yield node;
    yield* elementsOf(node.children);
  }
}

/** All characters of the nodes in order, white space as it is. */
export function textOf(nodes: readonly MarkupNode[]): string {
  let text = '';
  for (const node of nodes) text += typeof node === 'string' ? node : textOf(node.children);
  return text;
}

/** Text of the nodes as one line: white space collapsed and trimmed. */
export function lineOf(nodes: readonly MarkupNode[]): string {
  return textOf(nodes).replace(/\s+/g, ' ').trim();
}
