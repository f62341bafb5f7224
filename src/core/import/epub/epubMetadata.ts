import type { Fact } from '../../model/rows';
import { lineOf, type MarkupElement } from '../markup/markupNode';
import { languageTag, noMetadata } from '../metadata';
import { publishedDate } from '../publishedDate';
import type { DocumentMetadata } from '../types';
import { childNamed, childrenNamed } from '../xml/queries';

const further = [
  ['Identifier', 'dc:identifier'],
  ['Contributor', 'dc:contributor'],
  ['Subject', 'dc:subject'],
  ['Description', 'dc:description'],
  ['Rights', 'dc:rights'],
  ['Origin', 'dc:source'],
] as const;

/** What a book says of itself; `root` is that of the file that describes it. */
export function epubMetadata(root: MarkupElement): DocumentMetadata {
  const metadata = childNamed(root, 'opf:metadata');
  if (!metadata) return noMetadata;
  // Old books keep Dublin Core in an element of its own.
  const groups = [metadata, ...childrenNamed(metadata, 'opf:dc-metadata')];
  const values = (name: string) =>
    groups.flatMap((group) => childrenNamed(group, name).map((element) => lineOf([element]))).filter(Boolean);
  const facts: Fact[] = further.flatMap(([name, element]) =>
    values(element).map((value) => ({ name, value })),
  );
  for (const meta of childrenNamed(metadata, 'opf:meta'))
    if (meta.attributes.get('property') === 'dcterms:modified')
      facts.push({ name: 'Last saved', value: lineOf([meta]) });
  return {
    ...noMetadata,
    title: values('dc:title')[0] ?? null,
    author: values('dc:creator').join('; ') || null,
    publisher: values('dc:publisher')[0] ?? null,
    publishedAt: publishedDate(values('dc:date')[0]),
    language: languageTag(values('dc:language')[0]),
    facts,
  };
}
