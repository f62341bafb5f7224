import { quotedParts } from '../highlights/quotedParts';
import { type CaseState, living } from '../model/caseState';
import type { Id } from '../model/id';
import type { HighlightRow, SourceRow } from '../model/rows';
import { plainText } from '../richtext/plainText';
import type { SearchDocument } from './searchIndex';

/** Everything in a case that can be found, bin excepted. `texts` has the canonical text of each source by its id. */
export function documentsOf(state: CaseState, texts: ReadonlyMap<Id, string>): SearchDocument[] {
  const sources = living(state, 'sources');
  const present = new Map(sources.map((source) => [source.id, source]));
  const about = { sourceId: null };
  return [
    ...sources.flatMap((source) => sourceDocuments(source, texts.get(source.id) ?? '')),
    ...living(state, 'highlights').flatMap((highlight) => {
      const source = present.get(highlight.sourceId);
      return source ? [highlightDocument(highlight, source)] : [];
    }),
    ...living(state, 'claims').map(
      (row): SearchDocument => ({
        ...about,
        kind: 'claim',
        id: row.id,
        title: row.text,
        text: plainText(row.note),
      }),
    ),
    ...living(state, 'tags').map(
      (row): SearchDocument => ({
        ...about,
        kind: 'tag',
        id: row.id,
        title: row.name,
        text: plainText(row.note),
      }),
    ),
    ...living(state, 'origins').map(
      (row): SearchDocument => ({
        ...about,
        kind: 'origin',
        id: row.id,
        title: row.name,
        text: lines(row.aliases.join('; '), plainText(row.note)),
      }),
    ),
    ...living(state, 'reports').map(
      (row): SearchDocument => ({
        ...about,
        kind: 'report',
        id: row.id,
        title: row.title,
        text: plainText(row.body),
      }),
    ),
  ];
}

function sourceDocuments(source: SourceRow, text: string): SearchDocument[] {
  const { id, title } = source;
  const documents: SearchDocument[] = [{ kind: 'source', id, sourceId: id, title, text }];
  const note = plainText(source.note);
  if (note !== '') documents.push({ kind: 'note', id, sourceId: id, title, text: note });
  return documents;
}

/** The highlighted words, then the note. */
function highlightDocument(highlight: HighlightRow, source: SourceRow): SearchDocument {
  const words = quotedParts(highlight).join(' … ');
  const text = lines(words, plainText(highlight.note));
  return { kind: 'highlight', id: highlight.id, sourceId: source.id, title: source.title, text };
}

function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
