import type { Section } from './sections';

/**
 * The level each heading is announced with: its own, but never more than one deeper than the one
 * before it, so that the outline has no holes. Keyed by the heading's start; the title is level 1.
 */
export function headingLevels(sections: readonly Section[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  let last = 1;
  for (const { blocks } of sections)
    for (const { block } of blocks) {
      if (block.kind !== 'heading') continue;
      last = Math.min(block.level, last + 1);
      levels.set(block.start, last);
    }
  return levels;
}
