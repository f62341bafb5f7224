import type { HighlightRow, SourceRow } from '@core/model';
import { quoteOf } from '@renderer/ui/quoteOf';

type Cited = Pick<SourceRow, 'title' | 'author' | 'publisher' | 'publishedAt'>;

/** A passage as it is pasted into other programs: the words, and where they stand. */
export function citedQuote(highlight: Pick<HighlightRow, 'ranges' | 'areas'>, source: Cited): string {
  const whence = [source.author, source.title, source.publisher, source.publishedAt?.slice(0, 10)];
  const words = quoteOf(highlight, 100_000);
  const cited = highlight.ranges.length > 0 ? `“${words}”` : words;
  return `${cited} (${whence.filter(Boolean).join(', ')})`;
}
