import { quotedParts } from '@core/highlights';
import type { HighlightRow } from '@core/model';

/** A highlight's words on one line; left-out words between its ranges as “ […] ”. Cut after `limit` code points. */
export function quoteOf(highlight: Pick<HighlightRow, 'ranges' | 'areas'>, limit = 280): string {
  const words = quotedParts(highlight)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .join(' […] ');
  const points = [...words.slice(0, limit * 2)];
  return points.length > limit ? `${points.slice(0, limit).join('').trimEnd()}…` : words;
}
