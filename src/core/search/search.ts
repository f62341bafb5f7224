import type { Query as WordQuery } from 'minisearch';
import type { Id } from '../model/id';
import { findPhrase } from './findPhrase';
import { foldText } from './fold';
import { type Phrase, parseQuery, type Query } from './parseQuery';
import { type Passage, passagesAround, type Span } from './passages';
import type { SearchDocument, SearchIndex, SearchKind } from './searchIndex';
import { isUnspaced, wordsOf } from './tokenise';

/** A document that meets a query. All offsets are UTF-16 code units, `end` exclusive. */
export interface SearchResult {
  readonly kind: SearchKind;
  readonly id: Id;
  readonly sourceId: Id | null;
  readonly title: string;
  readonly titleMatches: readonly Span[];
  /** Every place in the document's text, ascending, not overlapping. */
  readonly matches: readonly Span[];
  /** The places in their surroundings, in text order, the first twenty. */
  readonly passages: readonly Passage[];
  /** The first passage; the beginning of the text when only the title matched. */
  readonly snippet: Passage | null;
}

const passagesPerDocument = 20;

/** The documents that meet a query, best first, at most `limit`. A query without words finds nothing. */
export function search(index: SearchIndex, query: string, limit = 100): SearchResult[] {
  const parsed = parseQuery(query);
  if (parsed.wanted.length === 0) return [];
  const candidates = index.words.search(wordQuery(parsed.wanted), { boost: { title: 2 } });
  const results: SearchResult[] = [];
  for (const candidate of candidates) {
    if (results.length >= limit) break;
    const document = index.documents.get(String(candidate.id));
    const result = document && resultFor(document, parsed);
    if (result) results.push(result);
  }
  return results;
}

/** Which documents can hold all wanted words; whether they stand side by side is seen in the text. */
function wordQuery(phrases: readonly Phrase[]): WordQuery {
  const queries = phrases.flatMap((phrase) =>
    phrase.words.map((word, index) => {
      const last = index === phrase.words.length - 1;
      return { queries: [pairAt(phrase.words, index) ?? word], prefix: last && phrase.prefix };
    }),
  );
  return {
    combineWith: 'AND',
    queries,
    tokenize: (text: string) => [text],
    processTerm: (term: string) => term,
  };
}

/** In unspaced scripts the index holds pairs of neighbours, which are rarer than characters. */
function pairAt(words: readonly string[], index: number): string | null {
  const [word, next] = [words[index], words[index + 1]];
  return word && next && isUnspaced(word) && isUnspaced(next) ? word + next : null;
}

function resultFor(document: SearchDocument, query: Query): SearchResult | null {
  const title = matchesIn(document.title, query);
  const text = matchesIn(document.text, query);
  if (title.unwanted || text.unwanted) return null;
  const everything = query.wanted.every((_, at) => title.found[at]?.length || text.found[at]?.length);
  if (!everything) return null;
  const matches = merged(text.found.flat());
  const passages = passagesAround(document.text, matches, passagesPerDocument);
  const { kind, id, sourceId } = document;
  const titleMatches = merged(title.found.flat());
  return {
    kind,
    id,
    sourceId,
    title: document.title,
    titleMatches,
    matches,
    passages,
    snippet: passages[0] ?? null,
  };
}

function matchesIn(text: string, query: Query): { found: Span[][]; unwanted: boolean } {
  const folded = foldText(text);
  const tokens = wordsOf(folded.text);
  return {
    found: query.wanted.map((phrase) =>
      findPhrase(tokens, phrase).map((place) => folded.toOriginal(place.start, place.end)),
    ),
    unwanted: query.unwanted.some((phrase) => findPhrase(tokens, phrase).length > 0),
  };
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && span.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
