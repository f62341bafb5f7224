import { isBlockElement, isUnseen } from '../markup/elementKinds';
import { lineOf, type MarkupElement, type MarkupNode } from '../markup/markupNode';

/** Parts of a page around its text. */
const furniture = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'search']);
const furnitureRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'menubar',
]);

/** Blocks shorter than this (UTF-16 code units) are labels and headings more often than prose. */
const shortestProse = 60;

/** Whether an element is furniture of the page by its name or role. */
export function isFurniture({ name, attributes }: MarkupElement): boolean {
  return furniture.has(name) || furnitureRoles.has(attributes.get('role') ?? '');
}

/**
 * Length (UTF-16 code units) of the running text in a part of a page: blocks of some length that are
 * not mostly links, outside furniture. What is measured is how much a reader would miss.
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
    else if (isUnseen(node.name, node.attributes) || isFurniture(node)) continue;
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
