import type { Node } from '@tiptap/pm/model';

export interface FindOptions {
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

/** Positions of the editor, `to` exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** What stands for a piece of the case in a line: nothing anybody types. */
const atom = '\ufffc';

/** Every place of some words in a text, in order. Words do not reach over a citation, a mention or the end of a paragraph. */
export function findMatches(doc: Node, query: string, { matchCase, wholeWord }: FindOptions): Match[] {
  if (query === '') return [];
  const escaped = query.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const bounded = wholeWord ? `(?<![\\p{L}\\p{M}\\p{N}_])${escaped}(?![\\p{L}\\p{M}\\p{N}_])` : escaped;
  const pattern = new RegExp(bounded, matchCase ? 'gu' : 'giu');
  const found: Match[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, atom);
    for (const match of text.matchAll(pattern)) {
      const from = position + 1 + match.index;
      found.push({ from, to: from + match[0].length });
    }
    return false;
  });
  return found;
}
