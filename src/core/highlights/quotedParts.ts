import type { HighlightRow } from '../model/rows';
import { areaWords } from './areaWords';

/** What a highlight is of, part by part: the exact words of its ranges, then its areas in words. */
export function quotedParts({ ranges, areas }: Pick<HighlightRow, 'ranges' | 'areas'>): string[] {
  const pictured = areaWords(areas);
  const words = ranges.map(({ exact }) => exact);
  return pictured ? [...words, pictured] : words;
}

/**
 * The same for where words are quoted: areas stand in square brackets, as whatever an editor puts into a quotation,
 * for they are none of the source's words.
 */
export function quotationParts({ ranges, areas }: Pick<HighlightRow, 'ranges' | 'areas'>): string[] {
  const pictured = areaWords(areas);
  const words = ranges.map(({ exact }) => exact);
  return pictured ? [...words, `[${pictured}]`] : words;
}
