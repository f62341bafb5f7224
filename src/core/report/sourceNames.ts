import type { CaseState } from '../model/caseState';
import type { SourceRow } from '../model/rows';
import { formatDate } from './formatDate';

/** The living origin of a source by name, or empty. */
export function originName(state: CaseState, source: SourceRow): string {
  const origin = source.originId ? state.origins.get(source.originId) : undefined;
  return origin && !origin.deletedAt ? origin.name : '';
}

/** Who put the source out: its origin, and its publisher where that is another. Empty where neither is known. */
export function publisherName(state: CaseState, source: SourceRow): string {
  const origin = originName(state, source);
  const publisher = source.publisher?.trim() ?? '';
  if (!origin || !publisher || origin === publisher) return origin || publisher;
  return `${origin} (${publisher})`;
}

/** The author, or empty where the publisher's name says it already. */
export function authorBesides(source: SourceRow, publisher: string): string {
  const author = source.author?.trim() ?? '';
  return publisher.includes(author) ? '' : author;
}

/** “The Northern Courier, by A. Writer, 4 May 2024, TLP:AMBER”; empty where nothing of it is known. */
export function sourceByline(state: CaseState, source: SourceRow): string {
  const publisher = publisherName(state, source);
  const author = authorBesides(source, publisher);
  const published = source.publishedAt ? formatDate(source.publishedAt) : '';
  return [publisher, author ? `by ${author}` : '', published, source.handling].filter(Boolean).join(', ');
}

/** The handling marks of sources, each once, in order of their first source: they go with what is made of them. */
export function handlingMarks(sources: readonly SourceRow[]): string[] {
  return [...new Set(sources.flatMap(({ handling }) => (handling ? [handling] : [])))];
}

/** The first twelve hexadecimal digits: enough to tell sources apart in a note; the annex has all 64. */
export function shortHash(sha256: string): string {
  return `${sha256.slice(0, 12)}…`;
}
