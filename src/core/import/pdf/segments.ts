import type { Fragment } from './fragments';

/** A box of words, in the frame of its page. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Fragments side by side on one line, without a gap wide enough to part columns. From left to right. */
export interface Segment extends Box {
  readonly fragments: readonly Fragment[];
  readonly characters: number;
}

/** Gaps from here on, in line heights, may part columns; gaps of spaced-out lines stay below. */
const widestGap = 0.9;

/** How far a fragment may reach back over the one before it, in line heights: italics and signs do. */
const deepestOverlap = 0.6;

/** Height of the bands in which neighbours are looked for, in points, and how many are looked at in each. */
const bandHeight = 12;
const mostNeighbours = 64;

type Growing = { -readonly [key in keyof Segment]: Segment[key] } & { fragments: Fragment[] };

/** Joins fragments that stand side by side. */
export function segmentsOf(fragments: readonly Fragment[]): Segment[] {
  const segments: Growing[] = [];
  const bands = new Map<number, Growing[]>();
  for (const fragment of [...fragments].sort((one, other) => one.left - other.left)) {
    const band = Math.floor((fragment.top + fragment.bottom) / 2 / bandHeight);
    let segment = neighbour(
      fragment,
      [band, band - 1, band + 1].map((number) => bands.get(number) ?? []),
    );
    if (segment) grow(segment, fragment);
    else {
      segment = begin(fragment);
      segments.push(segment);
    }
    const inBand = bands.get(band) ?? [];
    bands.set(band, inBand);
    if (!inBand.includes(segment)) inBand.push(segment);
    if (inBand.length > mostNeighbours) inBand.shift();
  }
  return segments;
}

/** The share of the lower of two boxes that stands beside the other, 0–1. */
export function besideEachOther(one: Box, other: Box): number {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared / Math.max(0.1, Math.min(one.bottom - one.top, other.bottom - other.top));
}

function neighbour(fragment: Fragment, bands: readonly (readonly Growing[])[]): Growing | null {
  let best: Growing | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const segment of bands.flat()) {
    const last = segment.fragments.at(-1) as Fragment;
    const size = Math.max(fragment.item.height, last.item.height);
    const gap = fragment.left - segment.right;
    if (gap > widestGap * size || gap < -deepestOverlap * size) continue;
    if (besideEachOther(fragment, last) < 0.5 || Math.abs(gap) >= bestGap) continue;
    best = segment;
    bestGap = Math.abs(gap);
  }
  return best;
}

function begin(fragment: Fragment): Growing {
  const { left, right, top, bottom, text } = fragment;
  return { fragments: [fragment], left, right, top, bottom, characters: text.length };
}

function grow(segment: Growing, fragment: Fragment): void {
  segment.fragments.push(fragment);
  segment.right = Math.max(segment.right, fragment.right);
  segment.top = Math.min(segment.top, fragment.top);
  segment.bottom = Math.max(segment.bottom, fragment.bottom);
  segment.characters += fragment.text.length;
}
