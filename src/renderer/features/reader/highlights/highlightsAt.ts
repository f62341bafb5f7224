import type { HighlightRow, Id } from '@core/model';
import type { Reading } from '../Reading';
import type { PassageIndex } from './PassageIndex';

/**
 * The highlights whose words lie under a point of the window, the shortest first: it is the one a
 * user can hardly reach otherwise.
 */
export function highlightsAt(reading: Reading, index: PassageIndex, x: number, y: number): HighlightRow[] {
  const caret = document.caretPositionFromPoint(x, y);
  const offset = caret && reading.map.offsetOfPoint(caret.offsetNode, caret.offset);
  if (offset === null) return [];
  // The caret falls on either side of the letter clicked; the boxes tell which.
  const near = index
    .touching(Math.max(0, offset - 1), offset + 1)
    .filter(({ start, end }) =>
      reading
        .boxesOf(Math.max(start, offset - 1), Math.min(end, offset + 1))
        .some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
    )
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return [...new Set(near.map(({ highlight }) => highlight))];
}

/** The one to choose by a click: the first, or the one after the chosen one; null where there is none. */
export function nextUnder(found: readonly HighlightRow[], chosenId: Id | null): HighlightRow | null {
  const at = found.findIndex(({ id }) => id === chosenId);
  return found[(at + 1) % found.length] ?? null;
}
