import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { isUnseen } from '../markup/elementKinds';
import { deepestNesting, type MarkupElement, type MarkupNode } from '../markup/markupNode';

/** The article found in a page. */
export interface FoundArticle {
  readonly nodes: readonly MarkupNode[];
  readonly author: string | null;
}

/** The few properties of linkedom's nodes used here. */
interface DomNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  appendChild(child: DomNode): void;
  setAttribute(name: string, value: string): void;
}

interface DomDocument {
  readonly documentElement: DomNode;
  readonly body: DomNode;
  createElement(name: string): DomNode;
  createTextNode(text: string): DomNode;
}

/** Attributes Readability weighs, and those the source text is built from. Others are not handed on. */
const handedOn = new Set([
  'id',
  'class',
  'role',
  'rel',
  'href',
  'src',
  'alt',
  'dir',
  'lang',
  'start',
  'value',
  'reversed',
  'itemprop',
  'itemscope',
  'itemtype',
  'property',
  'aria-hidden',
  'aria-modal',
  'colspan',
  'rowspan',
  'datatable',
  'summary',
]);

/**
 * Runs Readability over a copy of the page without scripts, styles and hidden parts, in a document
 * made of plain objects: nothing of it can run or be requested. Null when no article is found or the
 * page defeats it; the caller then takes the whole page.
 */
export function readability(root: MarkupElement): FoundArticle | null {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>') as unknown as {
    document: DomDocument;
  };
  const body = root.children.find((node) => typeof node !== 'string' && node.name === 'body');
  if (!body || typeof body === 'string') return null;
  copyAttributes(root, document.documentElement);
  copyAttributes(body, document.body);
  const pictures: ReadonlyMap<string, string>[] = [];
  copyInto(document, document.body, body.children, pictures);
  try {
    const article = new Readability<DomNode>(document as never, {
      serializer: (node) => node as unknown as DomNode,
      disableJSONLD: true,
      keepClasses: false,
      charThreshold: 250,
    }).parse();
    if (!article?.content) return null;
    return { nodes: [toMarkup(article.content, 0, pictures)], author: authorIn(article.byline) };
  } catch {
    // Readability is heuristics over arbitrary pages; where they break, the page is taken as it is.
    return null;
  }
}

function copyInto(
  document: DomDocument,
  target: DomNode,
  nodes: readonly MarkupNode[],
  pictures: ReadonlyMap<string, string>[],
): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      target.appendChild(document.createTextNode(node));
      continue;
    }
    if (isUnseen(node.name, node.attributes) || !/^[a-z][a-z0-9-]*$/.test(node.name)) continue;
    const element = document.createElement(node.name);
    copyAttributes(node, element);
    if (node.name === 'img') {
      element.setAttribute(pictureNumber, String(pictures.push(node.attributes) - 1));
      element.setAttribute('src', 'picture.png');
    }
    copyInto(document, element, node.children, pictures);
    target.appendChild(element);
  }
}

/**
 * Readability rewrites `href` against an address it takes from its surroundings, which differ between
 * page and command line; the address as written travels beside it.
 */
const writtenAddress = 'data-written-address';

/** Readability also rewrites where pictures come from; they travel by number, and get their own attributes back. */
const pictureNumber = 'data-picture-number';

function copyAttributes(node: MarkupElement, element: DomNode): void {
  const href = node.attributes.get('href');
  if (href !== undefined) element.setAttribute(writtenAddress, href);
  for (const [name, value] of node.attributes) if (handedOn.has(name)) element.setAttribute(name, value);
}

function toMarkup(
  node: DomNode,
  depth: number,
  pictures: readonly ReadonlyMap<string, string>[],
): MarkupElement {
  const children: MarkupNode[] = [];
  for (const child of node.childNodes) {
    if (child.nodeType === 3) children.push(child.nodeValue ?? '');
    else if (child.nodeType === 1 && depth < 2 * deepestNesting)
      children.push(toMarkup(child, depth + 1, pictures));
  }
  const attributes = new Map<string, string>();
  for (const { name, value } of node.attributes) attributes.set(name, value);
  const picture = pictures[Number(attributes.get(pictureNumber) ?? -1)];
  if (picture) return { name: 'img', attributes: picture, children };
  const href = attributes.get(writtenAddress);
  if (href !== undefined) attributes.set('href', href);
  return { name: node.localName.toLowerCase(), attributes, children };
}

/** A byline is a name with or without “By”; longer ones have caught something else. */
function authorIn(byline: string | null | undefined): string | null {
  const line = (byline ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^by:?\s+/i, '')
    .trim();
  return line !== '' && line.length <= 120 && !line.includes('@') ? line : null;
}
