import { areaPlace } from '../highlights/areaWords';
import type { HighlightRow } from '../model/rows';
import type { SourceText } from '../model/sourceText';
import { citedPlace, namedPlace } from './citedPlace';

/**
 * Where a highlight stands in the text it was made on, for a citation: `¶3, ¶7–8`, `pp. 3–4, figure on p. iv`. With
 * `onlyNamed` without paragraphs, see `namedPlace`.
 */
export function placeOfHighlight(
  text: SourceText,
  { ranges, areas }: Pick<HighlightRow, 'ranges' | 'areas'>,
  onlyNamed = false,
): string {
  const place = onlyNamed ? namedPlace : citedPlace;
  const places = [...ranges.map(({ start, end }) => place(text, start, end)), areaPlace(areas, text.pages)];
  return [...new Set(places.filter(Boolean))].join(', ');
}
