import type { Fact } from '../../model/rows';
import { lineOf, type MarkupElement } from '../markup/markupNode';
import { languageTag, noMetadata } from '../metadata';
import { publishedDate } from '../publishedDate';
import type { DocumentMetadata } from '../types';
import { childNamed, childrenNamed } from '../xml/queries';

/**
 * What an OpenDocument text or spreadsheet says of itself. The date is the one it was made: it has none of publication. `root` is
 * that of `meta.xml`.
 */
export function openDocumentMetadata(root: MarkupElement | null): DocumentMetadata {
  const meta = root && childNamed(root, 'office:meta');
  if (!meta) return noMetadata;
  const value = (name: string) => {
    const element = childNamed(meta, name);
    return element ? lineOf([element]) || null : null;
  };
  const facts: Fact[] = [];
  const fact = (name: string, stated: string | null) => {
    if (stated) facts.push({ name, value: stated });
  };
  fact('Subject', value('dc:subject'));
  fact('Description', value('dc:description'));
  fact(
    'Keywords',
    childrenNamed(meta, 'meta:keyword')
      .map((keyword) => lineOf([keyword]))
      .join(', '),
  );
  fact('Created', value('meta:creation-date'));
  fact('Last saved', value('dc:date'));
  fact('Last saved by', value('dc:creator'));
  fact('Last printed', value('meta:print-date'));
  fact('Program', value('meta:generator'));
  return {
    ...noMetadata,
    title: value('dc:title'),
    author: value('meta:initial-creator') ?? value('dc:creator'),
    language: languageTag(value('dc:language')),
    publishedAt: publishedDate(value('meta:creation-date')?.replace(/(\.\d{9})\d+/, '$1')),
    facts,
  };
}
