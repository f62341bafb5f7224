import { icd203 } from '@core/assess';
import type { Id, RichNode, RichText } from '@core/model';
import { liveBlockAttributes, liveBlockKinds } from '@core/report';
import { fromMarkdown } from '@core/richtext';

/** A row that Markdown can point at: `[[cite:fence-cut]]`. */
export interface Target {
  readonly kind: 'claim' | 'highlight' | 'source' | 'tag';
  readonly id: Id;
  readonly label: string;
}

const marker = /\[\[(cite|quotation|claim-block|mention|live|term):([a-z]+)\/([a-z0-9-]+)\]\]/g;

/**
 * Markdown with markers as a rich text. `[[cite:highlight/KEY]]` is a citation, `[[mention:claim/KEY]]` a
 * mention; alone in a paragraph, `[[quotation:highlight/KEY]]` and `[[claim-block:claim/KEY]]` are blocks,
 * as are `[[live:case/KIND]]` and `[[live:report/KIND]]`. `[[term:likelihood/CODE]]` and `[[term:confidence/CODE]]` are terms of ICD 203.
 * Throws on a marker that names nothing: the definition is ours.
 */
export function withMarkers(
  markdown: string,
  find: (kind: string, key: string) => Target | undefined,
): RichText {
  const node = (match: RegExpMatchArray): RichNode => {
    const [whole, what, kind, key] = match as unknown as [string, string, string, string];
    if (what === 'live') return liveNode(whole, kind, key);
    if (what === 'term') return termNode(whole, kind, key);
    const target = find(kind, key);
    if (!target) throw new Error(`${whole} names nothing`);
    const { id, label } = target;
    if (what === 'quotation') return { type: 'quotation', attrs: { highlight: id, label } };
    if (what === 'claim-block') return { type: 'claimBlock', attrs: { claim: id, label } };
    return { type: what === 'cite' ? 'citation' : 'mention', attrs: { kind: target.kind, id, label } };
  };
  return placed(fromMarkdown(markdown), node) as RichText;
}

function liveNode(whole: string, scope: string, key: string): RichNode {
  const kind = liveBlockKinds.find((each) => each === key);
  if (!kind) throw new Error(`${whole} names nothing`);
  return {
    type: 'liveBlock',
    attrs: { ...liveBlockAttributes(kind, scope === 'report' ? 'report' : 'case') },
  };
}

function termNode(whole: string, kind: string, code: string): RichNode {
  const yardstick = icd203.name;
  const words =
    kind === 'likelihood'
      ? icd203.terms.find((term) => term.code === code)?.rows[0]?.[0]
      : icd203.confidence.some((level) => level.code === code) && `${code} confidence`;
  if (!words) throw new Error(`${whole} names nothing`);
  const attrs = kind === 'likelihood' ? { term: code, yardstick } : { level: code, yardstick };
  return { type: 'text', text: words, marks: [{ type: kind, attrs }] };
}

const blockTypes = new Set(['quotation', 'claimBlock', 'liveBlock']);

function placed(node: RichNode, make: (match: RegExpMatchArray) => RichNode): RichNode {
  if (!node.content) return node;
  const content = node.content.flatMap((child) =>
    child.type === 'text' ? split(child, make) : [placed(child, make)],
  );
  const [only] = content;
  if (node.type === 'paragraph' && content.length === 1 && only && blockTypes.has(only.type)) return only;
  if (content.some((child) => blockTypes.has(child.type)) && node.type === 'paragraph')
    throw new Error('a quotation, claim or live block stands alone in its paragraph');
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
