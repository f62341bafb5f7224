import type { Result } from '../../model/result';
import type { Fact } from '../../model/rows';
import { lineOf, type MarkupElement } from '../markup/markupNode';
import { languageTag, noMetadata } from '../metadata';
import { publishedDate } from '../publishedDate';
import type { DocumentMetadata } from '../types';
import { childNamed } from '../xml/queries';

/** Names a program puts where a person's should be. */
const noAuthors =
  /^(?:unknown|author|user|admin|administrator|microsoft office user|python-docx|un-named|owner)$/i;

/** What is kept besides, under names people know. */
const furtherCore = [
  ['Subject', 'dc:subject'],
  ['Description', 'dc:description'],
  ['Keywords', 'cp:keywords'],
  ['Category', 'cp:category'],
  ['Created', 'dcterms:created'],
  ['Last saved', 'dcterms:modified'],
  ['Last saved by', 'cp:lastModifiedBy'],
  ['Last printed', 'cp:lastPrinted'],
  ['Revision', 'cp:revision'],
] as const;
const furtherApplication = [
  ['Company', 'ep:Company'],
  ['Manager', 'ep:Manager'],
  ['Template', 'ep:Template'],
  ['Program', 'ep:Application'],
] as const;

/** The XML parts of a file of Microsoft's Office, by name. */
interface OfficeParts {
  read(name: string): Result<MarkupElement>;
}

/**
 * Title, author, language and date out of the properties of a Word file or workbook (Dublin Core in `core.xml`). The
 * date is the one the document says it was made: it has none of publication. Properties that cannot be read are none.
 */
export function officeMetadata(parts: OfficeParts): DocumentMetadata {
  const core = valuesOf(parts, 'docProps/core.xml');
  const application = valuesOf(parts, 'docProps/app.xml');
  const author = core('dc:creator') ?? '';
  const facts: Fact[] = [];
  for (const [values, names] of [
    [core, furtherCore],
    [application, furtherApplication],
  ] as const)
    for (const [name, element] of names) {
      const value = values(element);
      if (value) facts.push({ name, value });
    }
  return {
    ...noMetadata,
    title: core('dc:title'),
    author: author === '' || noAuthors.test(author) ? null : author,
    publisher: core('dc:publisher'),
    language: languageTag(core('dc:language')),
    publishedAt: publishedDate(core('dcterms:issued')) ?? publishedDate(core('dcterms:created')),
    facts,
  };
}

function valuesOf(parts: OfficeParts, part: string): (name: string) => string | null {
  const read = parts.read(part);
  return (name) => {
    const element = read.ok ? childNamed(read.value, name) : undefined;
    return element ? lineOf([element]) || null : null;
  };
}
