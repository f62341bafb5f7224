import { areaPlace } from '@core/highlights';
import type { Area, OriginRow, SourceRow, SourceText } from '@core/model';
import { citedPlace } from '@core/report/citedPlace';
import { formatDate } from '@core/report/formatDate';
import type { TextSpan } from '@core/text';

interface Cited {
  readonly source: SourceRow;
  readonly origin: OriginRow | null;
  readonly sourceText: SourceText;
  /** In text order; several are joined by an ellipsis. */
  readonly ranges: readonly TextSpan[];
  /** Parts of pages; named where there are no words. */
  readonly areas?: readonly Area[] | undefined;
}

/** A passage with where it stands: “words” (Origin, “Title”, date, ¶n). What is not known is left away. */
export function citation({ source, origin, sourceText, ranges, areas }: Cited): string {
  const words = ranges.map(({ start, end }) => sourceText.text.slice(start, end)).join(' […] ');
  const start = ranges[0]?.start ?? 0;
  const end = ranges.at(-1)?.end ?? start;
  const isFigure = ranges.length === 0;
  const facts = [
    origin?.name ?? source.publisher,
    `“${source.title}”`,
    source.publishedAt ? formatDate(source.publishedAt) : null,
    source.handling,
    isFigure ? areaPlace(areas, sourceText.pages) : citedPlace(sourceText, start, end),
  ].filter(Boolean);
  return isFigure ? `(${facts.join(', ')})` : `“${words}” (${facts.join(', ')})`;
}
