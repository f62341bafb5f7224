import { fail, ok, type Result } from '../model/result';
import type { HighlightRow, SourceRow } from '../model/rows';
import type { SourceText } from '../model/sourceText';
import { citedPlace } from './citedPlace';

/**
 * Compares every range of `highlights` with the stored text of their source, as must be done before
 * anything is handed over. Fails with `quotation-mismatch`, naming the source and the place, at the
 * first that differs.
 */
export function checkQuotations(
  source: SourceRow,
  text: SourceText,
  highlights: readonly HighlightRow[],
): Result<null> {
  for (const highlight of highlights)
    for (const range of highlight.ranges) {
      const found = text.text.slice(range.start, range.end);
      if (found === range.exact) continue;
      const place = citedPlace(text, range.start, Math.max(range.end, range.start + 1)) || 'past its end';
      return fail(
        'quotation-mismatch',
        `Nothing was exported: in “${source.title}” (${place}, characters ${range.start}–${range.end}) the highlight says “${shorten(range.exact)}” but the stored text says “${shorten(found)}”; open the source, set that highlight again, and export once more.`,
      );
    }
  return ok(null);
}

function shorten(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
