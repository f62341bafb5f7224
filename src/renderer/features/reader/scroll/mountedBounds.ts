import { columnsDrawn } from '../tables/splitTable';
import type { Section } from '../text/sections';

/** What may be in the DOM at once: beyond it the browser takes seconds to style, search and forget it. */
const mostCharacters = 1_500_000;
const mostElements = 12_000;
/** A cell of a sheet costs more than words of running text: whenever rows come in, all columns are laid out. */
const costOfSheet = 3;

/** A section's share of what may be in the DOM at once. */
export function shareOf({ start, end, blocks, plan }: Section): number {
  // Of very wide tables few columns are drawn, and others each time it is scrolled sideways: that has to stay cheap.
  const most = plan?.isWindowed ? 2 * columnsDrawn : Infinity;
  let elements = 0;
  for (const { block } of blocks)
    elements +=
      1 +
      (block.kind === 'table' ? block.rows.reduce((sum, row) => sum + 1 + Math.min(row.length, most), 0) : 0);
  const characters = plan?.isWindowed ? 0 : end - start;
  return Math.max(characters / mostCharacters, (plan ? costOfSheet : 1) * (elements / mostElements));
}

/**
 * The sections that stay in the DOM: all while there is room, else those nearest to `centre` and, in any
 * case, the `kept` ones.
 */
export function withinBounds(
  mounted: ReadonlySet<number>,
  shares: readonly number[],
  centre: number,
  kept: ReadonlySet<number>,
): ReadonlySet<number> {
  let total = 0;
  for (const index of mounted) total += shares[index] ?? 0;
  if (total <= 1) return mounted;
  const left = new Set(mounted);
  const furthestFirst = [...mounted].sort((a, b) => Math.abs(b - centre) - Math.abs(a - centre));
  for (const index of furthestFirst) {
    if (total <= 1) break;
    if (kept.has(index)) continue;
    left.delete(index);
    total -= shares[index] ?? 0;
  }
  return left;
}
