import type { Node } from '@tiptap/pm/model';

const scriptsWithoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.,-](?=[\p{L}\p{N}]))*/gu;

/**
 * The words between two positions of the editor; pieces of the case have none. In scripts that are written without spaces
 * each sign counts, as word processors do it.
 */
export function countWords(doc: Node, from = 0, to = doc.content.size): number {
  let count = 0;
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true;
    const start = Math.max(0, from - position - 1);
    const end = Math.min(node.content.size, to - position - 1);
    if (end > start) count += wordsIn(node.textBetween(start, end, undefined, ' '));
    return false;
  });
  return count;
}

/** The words of a line. */
export function wordsIn(text: string): number {
  let count = 0;
  for (const [found] of text.matchAll(word))
    count += scriptsWithoutSpaces.test(found) ? [...found].length : 1;
  return count;
}
