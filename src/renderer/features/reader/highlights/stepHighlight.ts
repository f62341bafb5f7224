import { startOf } from '@core/highlights';
import type { HighlightRow, Id } from '@core/model';

/**
 * The highlight after or before the chosen one in text order; without a chosen one, the next from
 * an offset on. Null at the end of the text.
 */
export function stepHighlight(
  highlights: readonly HighlightRow[],
  chosenId: Id | null,
  offset: number,
  step: 1 | -1,
): HighlightRow | null {
  const at = highlights.findIndex(({ id }) => id === chosenId);
  if (at >= 0) return highlights[at + step] ?? null;
  return step === 1
    ? (highlights.find((highlight) => startOf(highlight) >= offset) ?? null)
    : (highlights.findLast((highlight) => startOf(highlight) < offset) ?? null);
}
