import MiniSearch from 'minisearch';
import type { Id } from '../model/id';
import { foldText } from './fold';
import { indexTerms } from './tokenise';

export const searchKinds = ['source', 'highlight', 'note', 'claim', 'tag', 'origin', 'report'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found. `kind` and `id` together name it. */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** Of the row; a `note` has the id of the source it is about. */
  readonly id: Id;
  /** The source it belongs to, or null. */
  readonly sourceId: Id | null;
  readonly title: string;
  readonly text: string;
}

/** The words of all documents. Lives where it was built: a worker of the page, or the command line. */
export interface SearchIndex {
  readonly documents: Map<string, SearchDocument>;
  readonly words: MiniSearch<SearchDocument>;
}

/** Builds the index. Cost grows with the text: about four seconds per million words. */
export function buildSearchIndex(documents: Iterable<SearchDocument>): SearchIndex {
  const words = new MiniSearch<SearchDocument>({
    fields: ['title', 'text'],
    idField: 'key',
    extractField: (document, field) =>
      field === 'key' ? keyOf(document) : String(document[field as keyof SearchDocument]),
    tokenize: (text) => indexTerms(foldText(text).text),
    processTerm: (term) => term,
  });
  const index: SearchIndex = { documents: new Map(), words };
  for (const document of documents) putDocument(index, document);
  return index;
}

/** Adds a document, or takes the place of the one of the same kind and id. */
export function putDocument(index: SearchIndex, document: SearchDocument): void {
  removeDocument(index, document.kind, document.id);
  index.documents.set(keyOf(document), document);
  index.words.add(document);
}

/** Takes a document out; nothing happens when it is not there. */
export function removeDocument(index: SearchIndex, kind: SearchKind, id: Id): void {
  const key = keyOf({ kind, id });
  const old = index.documents.get(key);
  if (!old) return;
  index.documents.delete(key);
  index.words.remove(old);
}

function keyOf(document: Pick<SearchDocument, 'kind' | 'id'>): string {
  return `${document.kind} ${document.id}`;
}
