import type { CaseState, Id } from '@core/model';
import {
  buildSearchIndex,
  documentsOf,
  putDocument,
  removeDocument,
  type SearchDocument,
  type SearchIndex,
  type SearchKind,
  type SearchResult,
  search,
} from '@core/search';

/** The search index of one case, kept in step with its rows: only what changed is indexed anew. */
export class CaseIndex {
  private index: SearchIndex | null = null;

  /** How many things can be found. */
  get size(): number {
    return this.index?.documents.size ?? 0;
  }

  /** Brings the index up to date. `texts` has the canonical text of each source by the source's id. */
  update(state: CaseState, texts: ReadonlyMap<Id, string>): void {
    const documents = documentsOf(state, texts);
    if (!this.index) {
      this.index = buildSearchIndex(documents);
      return;
    }
    const gone = new Map(this.index.documents);
    for (const document of documents) {
      const key = keyOf(document);
      const known = gone.get(key);
      gone.delete(key);
      if (!known || isOther(known, document)) putDocument(this.index, document);
    }
    for (const { kind, id } of gone.values()) removeDocument(this.index, kind, id);
  }

  search(query: string, limit: number): SearchResult[] {
    const found = this.index ? search(this.index, query, limit) : [];
    return found.filter(({ kind, matches }) => !titledBySource.has(kind) || matches.length > 0);
  }
}

/** Their title is their source's, which is found by itself. */
const titledBySource: ReadonlySet<SearchKind> = new Set<SearchKind>(['highlight', 'note']);

/** As the index itself names its documents. */
function keyOf({ kind, id }: SearchDocument): string {
  return `${kind} ${id}`;
}

function isOther(left: SearchDocument, right: SearchDocument): boolean {
  return left.text !== right.text || left.title !== right.title || left.sourceId !== right.sourceId;
}
