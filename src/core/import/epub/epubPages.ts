import { decodeBytes } from '../encoding/decodeBytes';
import { lineOf, type MarkupElement, type MarkupNode } from '../markup/markupNode';
import { parseMarkup } from '../markup/parseMarkup';
import { parseXml } from '../xml/parseXml';
import { childNamed } from '../xml/queries';
import { type EpubFiles, pathInBook } from './epubFiles';

/**
 * The body of a page of a book, made to stand in one document with all others: places and pictures carry the
 * path of their file, links into the book are taken out. Pages that are no XML are read as browsers read them. Null
 * for one that is not there or has no body.
 */
export function pageBody(book: EpubFiles, path: string): MarkupElement | null {
  const bytes = book.get(path);
  if (!bytes) return null;
  const body = bodyOf(bytes, book.fileName, path);
  if (!body) return null;
  const page = inBook(body, path);
  return { ...page, attributes: new Map([...page.attributes, ['id', path]]) };
}

function bodyOf(bytes: Uint8Array, fileName: string, path: string): MarkupElement | undefined {
  const parsed = parseXml(bytes, { fileName, part: path });
  if (parsed.ok) return childNamed(parsed.value, 'body');
  const asHtml = parseMarkup(decodeBytes(bytes, 'utf-8'), fileName);
  return asHtml.ok ? childNamed(asHtml.value.root, 'body') : undefined;
}

function inBook(element: MarkupElement, path: string): MarkupElement {
  const attributes = new Map(element.attributes);
  let { name } = element;
  // Covers are often a picture inside a drawing.
  const source =
    name === 'svg:image' ? (attributes.get('xlink:href') ?? attributes.get('href')) : attributes.get('src');
  if (name === 'svg:image') name = 'img';
  if (source !== undefined) attributes.set('src', pathInBook(path, source) ?? source);
  const place =
    attributes.get('id') ?? attributes.get('xml:id') ?? (name === 'a' ? attributes.get('name') : undefined);
  if (place !== undefined) attributes.set('id', `${path}#${place}`);
  if (name === 'a' && pathInBook(path, attributes.get('href') ?? '') !== null) attributes.delete('href');
  const children = element.children.flatMap((child) => nodeInBook(child, path));
  return { name, attributes, children: name === 'sup' ? spaced(children) : children };
}

/** A raised number that leads back from a note stands right before its words. */
function spaced(children: MarkupNode[]): MarkupNode[] {
  const [only] = children;
  const leadsBack = children.length === 1 && typeof only === 'object' && only.name === 'a';
  return leadsBack && isBareLabel(only) && !only.attributes.has('epub:type') ? ['[', only, '] '] : children;
}

function isBareLabel(element: MarkupElement): boolean {
  return /^[\p{L}\p{N}*†‡]{1,4}$/u.test(lineOf([element]));
}

function nodeInBook(node: MarkupNode, path: string): MarkupNode[] {
  if (typeof node === 'string') return [node];
  if (/^(?:svg:(?:title|desc|text|style|script|metadata)|math:annotation(?:-xml)?)$/.test(node.name))
    return [];
  return [inBook(node, path)];
}
