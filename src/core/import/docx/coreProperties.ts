import { elementsOf, type MarkupElement } from '../markup/markupNode';
import { parseMarkup } from '../markup/parseMarkup';
import { languageTag, noMetadata } from '../metadata';
import { publishedDate } from '../publishedDate';
import type { DocumentMetadata } from '../types';

/** No real part of properties is longer. */
const longestPart = 100_000;

/** Names a program puts where a person's should be. */
const noAuthors =
  /^(?:unknown|author|user|admin|administrator|microsoft office user|python-docx|un-named|owner)$/i;

/**
 * Title, author, language and date out of a Word file's properties (Dublin Core in `core.xml`). The
 * date is the one the document says it was made: Word has none of publication. Read with the HTML
 * parser, which knows no entities but the standard's own, so that nothing can expand.
 */
export function coreProperties(part: Uint8Array | undefined): DocumentMetadata {
  if (!part || part.length > longestPart) return noMetadata;
  const xml = new TextDecoder('utf-8').decode(part);
  if (/<!DOCTYPE/i.test(xml)) return noMetadata;
  const parsed = parseMarkup(xml.replace(/<([\w:]+)([^<>]*)\/>/g, '<$1$2></$1>'), 'core.xml');
  if (!parsed.ok) return noMetadata;
  const values = new Map<string, string>();
  for (const element of elementsOf([parsed.value.root])) {
    const text = ownText(element);
    if (text !== '' && !values.has(element.name)) values.set(element.name, text);
  }
  const author = values.get('dc:creator') ?? '';
  return {
    ...noMetadata,
    title: values.get('dc:title') ?? null,
    author: author === '' || noAuthors.test(author) ? null : author,
    publisher: values.get('dc:publisher') ?? null,
    language: languageTag(values.get('dc:language')),
    publishedAt: publishedDate(values.get('dcterms:issued')) ?? publishedDate(values.get('dcterms:created')),
  };
}

function ownText({ children }: MarkupElement): string {
  return children
    .filter((child) => typeof child === 'string')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
