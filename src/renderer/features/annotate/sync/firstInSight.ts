import { endOf } from '@core/highlights';
import type { HighlightRow } from '@core/model';

/**
 * The place in text order of the first highlight that reaches beyond `offset` (UTF-16 code units): the
 * one whose card belongs at the top. The last one when all lie before; -1 when there is none.
 */
export function firstInSight(
  highlights: readonly Pick<HighlightRow, 'ranges' | 'areas'>[],
  offset: number,
): number {
  const place = highlights.findIndex((highlight) => endOf(highlight) > offset);
  return place >= 0 ? place : highlights.length - 1;
}
