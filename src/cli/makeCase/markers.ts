import type { Id, RichNode, RichText } from '@core/model';
import { fromMarkdown } from '@core/richtext';

/** A row that Markdown can point at: `[[cite:fence-cut]]`. */
export interface Target {
  readonly kind: 'claim' | 'highlight' | 'source' | 'tag';
  readonly id: Id;
  readonly label: string;
}

const marker = /\[\[(cite|quotation|claim-block|mention):([a-z]+)\/([a-z0-9-]+)\]\]/g;

/**
 * Markdown with markers as a rich text. `[[cite:highlight/KEY]]` is a citation, `[[mention:claim/KEY]]` a
 * mention; alone in a paragraph, `[[quotation:highlight/KEY]]` and `[[claim-block:claim/KEY]]` are blocks.
 * Throws on a marker that names nothing: the definition is ours.
 */
export function withMarkers(
  markdown: string,
  find: (kind: string, key: string) => Target | undefined,
): RichText {
  const node = (match: RegExpMatchArray): RichNode => {
    const [whole, what, kind, key] = match as unknown as [string, string, string, string];
    const target = find(kind, key);
    if (!target) throw new Error(`${whole} names nothing`);
    const { id, label } = target;
    if (what === 'quotation') return { type: 'quotation', attrs: { highlight: id, label } };
    if (what === 'claim-block') return { type: 'claimBlock', attrs: { claim: id, label } };
    return { type: what === 'cite' ? 'citation' : 'mention', attrs: { kind: target.kind, id, label } };
  };
  return placed(fromMarkdown(markdown), node) as RichText;
}

const blockTypes = new Set(['quotation', 'claimBlock']);

function placed(node: RichNode, make: (match: RegExpMatchArray) => RichNode): RichNode {
  if (!node.content) return node;
  const content = node.content.flatMap((child) =>
    child.type === 'text' ? split(child, make) : [placed(child, make)],
  );
  const [only] = content;
  if (node.type === 'paragraph' && content.length === 1 && only && blockTypes.has(only.type)) return only;
  if (content.some((child) => blockTypes.has(child.type)) && node.type === 'paragraph')
    throw new Error('a quotation or claim block stands alone in its paragraph');
  return { ...node, content };
}

function split(node: RichNode, make: (match: RegExpMatchArray) => RichNode): RichNode[] {
  const text = node.text ?? '';
  const nodes: RichNode[] = [];
  let at = 0;
  for (const match of text.matchAll(marker)) {
    if (match.index > at) nodes.push({ ...node, text: text.slice(at, match.index) });
    nodes.push(make(match));
    at = match.index + match[0].length;
  }
  if (at < text.length) nodes.push({ ...node, text: text.slice(at) });
  return nodes;
}
