import type { HighlightRow } from '../model/rows';

type Placed = Pick<HighlightRow, 'ranges' | 'areas'>;

/**
 * The UTF-16 offset at which a highlight begins: of its first words, or of those an area stands before. An area
 * of which that is not known stands behind all words.
 */
export function startOf({ ranges, areas }: Placed): number {
  return ranges[0]?.start ?? areas?.[0]?.offset ?? Number.MAX_SAFE_INTEGER;
}

/** The UTF-16 offset at which a highlight ends, exclusive; of an area alone, where it begins. */
export function endOf(highlight: Placed): number {
  return highlight.ranges.at(-1)?.end ?? startOf(highlight);
}

/** For sorting in text order; areas among each other by page and height. Of two that begin together the longer is first. */
export function byPlaceInText(left: Placed & { id: string }, right: Placed & { id: string }): number {
  const order = startOf(left) - startOf(right) || endOf(right) - endOf(left) || byArea(left, right);
  return order || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
}

function byArea(left: Placed, right: Placed): number {
  const [a, b] = [left.areas?.[0], right.areas?.[0]];
  if (!a || !b) return 0;
  return a.page - b.page || a.y - b.y || a.x - b.x;
}

/** In a list in text order, the first place whose highlight belongs after the given one; the list's length for none. */
export function placeFor<Row extends Placed & { id: string }>(inOrder: readonly Row[], row: Row): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byPlaceInText(inOrder[middle] as Row, row) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** In a list in text order, the place of the highlight with the given one's id that stands where it does; -1 for none. */
export function placeOf<Row extends Placed & { id: string }>(inOrder: readonly Row[], row: Row): number {
  const place = placeFor(inOrder, row) - 1;
  return inOrder[place]?.id === row.id ? place : -1;
}

/** In a list in text order, those that begin at an offset in UTF-16 units. */
export function beginningAt<Row extends Placed>(inOrder: readonly Row[], offset: number): Row[] {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(inOrder[middle] as Row) >= offset) high = middle;
    else low = middle + 1;
  }
  const found: Row[] = [];
  for (let place = low; place < inOrder.length; place++) {
    const row = inOrder[place] as Row;
    if (startOf(row) !== offset) break;
    found.push(row);
  }
  return found;
}
