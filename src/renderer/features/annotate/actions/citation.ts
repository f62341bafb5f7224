import type { HighlightRow, SourceRow, SourceText } from '@core/model';
import { placeOfHighlight } from '@core/report/placeOfHighlight';
import { quoteOf } from '@renderer/ui/quoteOf';

type Cited = Pick<SourceRow, 'title' | 'author' | 'publisher' | 'publishedAt'>;

/**
 * A passage as it is pasted into other programs: the words, and where they stand. `text` is the one it was made on;
 * without it page, row or time is left away.
 */
export function citedQuote(
  highlight: Pick<HighlightRow, 'ranges' | 'areas'>,
  source: Cited,
  text: SourceText | null,
): string {
  const isFigure = highlight.ranges.length === 0;
  const place = text && !isFigure ? placeOfHighlight(text, highlight, true) : '';
  const whence = [source.author, source.title, source.publisher, source.publishedAt?.slice(0, 10), place];
  const words = quoteOf(highlight, 100_000);
  const cited = isFigure ? words : `“${words}”`;
  return `${cited} (${whence.filter(Boolean).join(', ')})`;
}
