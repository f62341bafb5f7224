import type { BoardFigureRow } from '@core/assess';
import type { Id } from '@core/model';

/** Items from most to least diagnostic; those that are not rated enough to say come last. */
export function byDiagnosticity(rows: readonly BoardFigureRow[]): Id[] {
  const rank = ({ diagnosticity }: BoardFigureRow) => diagnosticity ?? -1;
  return rows.toSorted((left, right) => rank(right) - rank(left)).map(({ id }) => id);
}

/**
 * The rows in the order they are shown. A sorted order stays as it was while cells are rated, or the row at hand
 * would run away; items that came later stand at the end.
 */
export function shownOrder(
  rows: readonly BoardFigureRow[],
  sorted: readonly Id[] | null,
): readonly BoardFigureRow[] {
  if (!sorted) return rows;
  const place = new Map(sorted.map((id, index) => [id, index]));
  const rank = ({ id }: BoardFigureRow) => place.get(id) ?? sorted.length;
  return rows.toSorted((left, right) => rank(left) - rank(right));
}
