import type { Fragment } from './fragments';
import { hasUnspacedScript, isMostlyRightToLeft } from './scripts';
import { type Box, besideEachOther, type Segment } from './segments';

/** One line of a column. */
export interface Line extends Box {
  /** In the order they are read. */
  readonly fragments: readonly Fragment[];
  readonly baseline: number;
  /** The size most of its characters have, in points. */
  readonly size: number;
  readonly monospaced: boolean;
  readonly rightToLeft: boolean;
  /** Lines like it begin one below the other at the right; some programs set right-to-left text flush left. */
  readonly startsRight: boolean;
}

/** The lines of a region, from top to bottom. */
export function linesOf(region: readonly Segment[]): Line[] {
  const rows: Segment[][] = [];
  for (const segment of [...region].sort((one, other) => one.top + one.bottom - other.top - other.bottom)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && besideEachOther(last, segment) >= 0.5) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly Segment[]): Line {
  const visual = row.flatMap(({ fragments }) => fragments).sort((one, other) => one.left - other.left);
  const rightToLeft = isMostlyRightToLeft(visual.map(({ text }) => text).join(' '));
  const main = mainFragment(visual);
  return {
    fragments: rightToLeft ? fromRightToLeft(visual) : visual,
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
    top: Math.min(...row.map(({ top }) => top)),
    bottom: Math.max(...row.map(({ bottom }) => bottom)),
    baseline: main.baseline,
    size: main.item.height,
    // Every East Asian font has letters of one width.
    monospaced: visual.every(({ item, text }) => item.monospaced && !hasUnspacedScript(text)),
    rightToLeft,
    startsRight: rightToLeft,
  };
}

function mainFragment(fragments: readonly Fragment[]): Fragment {
  return fragments.reduce((longest, fragment) =>
    fragment.text.length > longest.text.length ? fragment : longest,
  );
}

/** Words of left-to-right scripts within a right-to-left line keep their own order among themselves. */
function fromRightToLeft(visual: readonly Fragment[]): Fragment[] {
  const ordered: Fragment[] = [];
  let together: Fragment[] = [];
  for (const fragment of [...visual].reverse()) {
    if (!fragment.item.rightToLeft && /\p{L}|\p{N}/u.test(fragment.text)) {
      together.unshift(fragment);
      continue;
    }
    ordered.push(...together, fragment);
    together = [];
  }
  return [...ordered, ...together];
}
