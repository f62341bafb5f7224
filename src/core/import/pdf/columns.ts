import { type Box, besideEachOther, type Segment } from './segments';

/** Fewer rows than this on either side of a gutter are a table's or a letterhead's. */
const fewestRows = 4;

/** The least width of a column, as a share of what is divided. */
const narrowestColumn = 0.18;

/** The least of its width that a column's rows fill on the average: prose fills its lines, a table's cells do not. */
const fullestTable = 0.5;

/** The least characters in a row of prose. */
const shortestRow = 8;

/** The share of a column's rows that begin at one place, and how far from it is still there, in points. */
const alignedRows = 0.6;
const alignment = 2;

/** How often columns are looked for within columns. */
const deepest = 3;

/**
 * Puts the segments of a page in reading order, as regions of one column each. Columns are read one after the
 * other; what runs across them (titles, wide figures' captions) parts them into an upper and a lower half.
 */
export function columnsOf(
  segments: readonly Segment[],
  rightToLeft: boolean,
  depth = 0,
): (readonly Segment[])[] {
  const gutter = depth < deepest ? findGutter(segments, rightToLeft) : null;
  if (gutter === null) return segments.length > 0 ? [segments] : [];
  const regions: (readonly Segment[])[] = [];
  let across: Segment[] = [];
  for (const zone of zonesOf(segments, gutter)) {
    if (zone.crossing || zone.left.length === 0 || zone.right.length === 0) {
      across.push(...zone.all);
      continue;
    }
    if (across.length > 0) regions.push(across);
    across = [];
    const sides = rightToLeft ? [zone.right, zone.left] : [zone.left, zone.right];
    for (const side of sides) regions.push(...columnsOf(side, rightToLeft, depth + 1));
  }
  if (across.length > 0) regions.push(across);
  return regions;
}

interface Zone {
  readonly crossing: boolean;
  readonly all: Segment[];
  readonly left: Segment[];
  readonly right: Segment[];
}

/** Segments from top to bottom, in stretches that cross the gutter and stretches that keep to its sides. */
function zonesOf(segments: readonly Segment[], gutter: number): Zone[] {
  const zones: Zone[] = [];
  for (const segment of [...segments].sort((one, other) => one.top - other.top)) {
    const crossing = segment.left < gutter - 0.5 && segment.right > gutter + 0.5;
    let zone = zones.at(-1);
    if (!zone || zone.crossing !== crossing) {
      zone = { crossing, all: [], left: [], right: [] };
      zones.push(zone);
    }
    zone.all.push(segment);
    if (!crossing) (segment.right <= gutter + 0.5 ? zone.left : zone.right).push(segment);
  }
  return zones;
}

/** Where the most rows of prose stand to both sides; null where nowhere enough do. */
function findGutter(segments: readonly Segment[], rightToLeft: boolean): number | null {
  if (segments.length < 2 * fewestRows) return null;
  const { left, right } = around(segments);
  let best: number | null = null;
  let bestRows = 0;
  for (const gutter of candidates(segments)) {
    if (gutter < left + narrowestColumn * (right - left) || gutter > right - narrowestColumn * (right - left))
      continue;
    let rows = 0;
    for (const zone of zonesOf(segments, gutter)) {
      if (zone.crossing) continue;
      const later = rightToLeft ? zone.left : zone.right;
      if (!isAligned(later, rightToLeft)) continue;
      const [one, other] = [proseRows(zone.left, right - left), proseRows(zone.right, right - left)];
      if (Math.min(one, other) >= fewestRows) rows += one + other;
    }
    if (rows > bestRows) {
      best = gutter;
      bestRows = rows;
    }
  }
  return best;
}

/** Just before where several segments begin and just after where several end, in points. */
function candidates(segments: readonly Segment[]): number[] {
  const counts = new Map<number, number>();
  for (const { left, right } of segments)
    for (const place of [Math.floor(left) - 1, Math.ceil(right) + 1])
      counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 3).map(([place]) => place);
}

/** The rows of one side of a zone, or 0 where they are no prose. */
function proseRows(segments: readonly Segment[], wholeWidth: number): number {
  if (segments.length < fewestRows) return 0;
  const { left, right } = around(segments);
  if (right - left < narrowestColumn * wholeWidth) return 0;
  let rows = 0;
  let last: Segment | null = null;
  let filled = 0;
  let characters = 0;
  for (const segment of segments) {
    if (!last || besideEachOther(last, segment) < 0.5) rows += 1;
    last = segment;
    filled += segment.right - segment.left;
    characters += segment.characters;
  }
  const isProse = filled >= fullestTable * rows * (right - left) && characters >= shortestRow * rows;
  return isProse ? rows : 0;
}

/** Whether rows begin one below the other: the words beside the gaps of a widely spaced paragraph do not. */
function isAligned(segments: readonly Segment[], rightToLeft: boolean): boolean {
  const starts: number[] = [];
  let last: Segment | null = null;
  for (const segment of segments) {
    const start = rightToLeft ? -segment.right : segment.left;
    if (!last || besideEachOther(last, segment) < 0.5) starts.push(start);
    else starts.push(Math.min(starts.pop() ?? start, start));
    last = segment;
  }
  const most = Math.max(
    0,
    ...starts.map((place) => starts.filter((other) => Math.abs(other - place) <= alignment).length),
  );
  return most >= alignedRows * starts.length;
}

function around(boxes: readonly Box[]): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    right = Math.max(right, box.right);
  }
  return { left, right };
}
