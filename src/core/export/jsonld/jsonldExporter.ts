import { ok } from '../../model/result';
import type { SourceRow } from '../../model/rows';
import { highlightsBySource, publisherName, readVersionTexts } from '../../report';
import { CodePointIndex } from '../../text/codePoints';
import { wellFormedTexts } from '../../text/surrogates';
import { chosenSources } from '../chosenSources';
import type { Exporter, ExportInput } from '../types';
import { annotationOf, type CountedText } from './annotationOf';
import type { Annotation, AnnotationCollection, AnnotationSource } from './annotationTypes';
import { contexts, sha256Iri, uuidIri } from './vocabulary';

/** Highlights as W3C annotations, with claims and statements in terms of ours. */
export const jsonldExporter: Exporter = {
  name: 'jsonld',
  label: 'Annotations (W3C JSON-LD)',
  description:
    'Every highlight with its tags, note and statements in the standard form that other annotation tools and programs read.',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  group: 'For other programs',
  scope: 'case',
  async export(input) {
    const sources = chosenSources(input);
    if (!sources.ok) return sources;
    const highlights = highlightsBySource(input.state);
    const items: Annotation[] = [];
    const annotated: SourceRow[] = [];
    for (const source of sources.value) {
      const own = highlights.get(source.id) ?? [];
      if (own.length === 0) continue;
      const texts = await readVersionTexts(input, source, own);
      if (!texts.ok) return texts;
      const counted = new Map<string, CountedText>();
      for (const [textSha256, { text }] of texts.value)
        counted.set(textSha256, { text, index: new CodePointIndex(text) });
      annotated.push(source);
      for (const highlight of own) {
        const text = counted.get(highlight.textSha256);
        if (text) items.push(annotationOf(input.state, source, highlight, text));
      }
    }
    const json = JSON.stringify(collectionOf(input, annotated, items), wellFormedTexts, 2);
    return ok({
      bytes: new TextEncoder().encode(`${json}\n`),
      warnings: items.length ? [] : ['Nothing is highlighted yet, so the file holds no annotation.'],
    });
  },
};

function collectionOf(
  { state, at }: ExportInput,
  sources: readonly SourceRow[],
  items: readonly Annotation[],
): AnnotationCollection {
  const caseRow = [...state.cases.values()][0];
  return {
    '@context': contexts,
    id: uuidIri(caseRow?.id ?? ''),
    type: 'AnnotationCollection',
    label: caseRow?.title ?? '',
    generated: at,
    generator: { type: 'Software', name: 'Assay' },
    total: items.length,
    'assay:sources': sources.map((source) => sourceOf(state, source)),
    first: { id: `${uuidIri(caseRow?.id ?? '')}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function sourceOf(state: ExportInput['state'], source: SourceRow): AnnotationSource {
  const publisher = publisherName(state, source);
  return {
    id: sha256Iri(source.sha256),
    type: 'assay:Source',
    'dcterms:title': source.title,
    'assay:textSha256': source.textSha256,
    'assay:fileName': source.fileName,
    'assay:importedAt': source.importedAt,
    ...(source.address && { 'assay:address': source.address }),
    ...(publisher && { 'dcterms:publisher': publisher }),
    ...(source.author && { 'dcterms:creator': source.author }),
    ...(source.publishedAt && { 'dcterms:date': source.publishedAt }),
    ...(source.handling && { 'assay:handling': source.handling }),
    ...(source.language && { 'dcterms:language': source.language }),
  };
}
