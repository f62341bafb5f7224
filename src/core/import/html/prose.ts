import { isBlockElement, isUnseen } from '../markup/elementKinds';
import { lineOf, type MarkupElement, type MarkupNode } from '../markup/markupNode';

/** Blocks shorter than this (UTF-16 code units) are labels and headings more often than prose. */
const shortestProse = 60;

/** Class names and ids of what newsrooms put around an article and readers do not miss. */
const surroundings =
  /(?:^|[\s_-])(?:comments?|disqus|related|recirc|recommend\w*|promo\w*|newsletters?|subscri\w+|cookies?|consent|banner|shar(?:e|ing)|social|advert\w*|ads?|sponsor\w*|teasers?|most-?(?:read|popular)|trending|outbrain|taboola|paywall|login|signup|masthead)(?:[\s_-]|$)/i;

function isSurrounding({ attributes }: MarkupElement): boolean {
  return surroundings.test(attributes.get('class') ?? '') || surroundings.test(attributes.get('id') ?? '');
}

/**
 * Length (UTF-16 code units) of the running text in a part of a page: blocks of some length that are
 * not mostly links, outside comments, teasers and the
 * like. What is measured is how much a reader would miss.
 */
export function proseLength(nodes: readonly MarkupNode[]): number {
  let total = 0;
  let line: MarkupNode[] = [];
  const close = () => {
    const length = lineOf(line).length;
    if (length >= shortestProse && linkLength(line) < length / 2) total += length;
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string') line.push(node);
    else if (isUnseen(node.name, node.attributes) || isSurrounding(node)) continue;
    else if (isBlockElement(node.name) || holdsBlocks(node)) {
      close();
      total += proseLength(node.children);
    } else line.push(node);
  }
  close();
  return total;
}

function holdsBlocks({ children }: MarkupElement): boolean {
  return children.some(
    (child) => typeof child !== 'string' && (isBlockElement(child.name) || holdsBlocks(child)),
  );
}

function linkLength(nodes: readonly MarkupNode[]): number {
  let length = 0;
  for (const node of nodes)
    if (typeof node !== 'string')
      length += node.name === 'a' ? lineOf(node.children).length : linkLength(node.children);
  return length;
}
