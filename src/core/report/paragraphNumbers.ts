import type { Block } from '../model/sourceText';

/** Blocks that get no number of their own: what stands under them does. */
const uncounted: ReadonlySet<Block['kind']> = new Set(['heading', 'rule']);

/**
 * The number a citation gives each block (`¶n`), from 1: every block counts but headings and rules.
 * A heading has the negative number of the paragraph that follows it.
 */
export function paragraphNumbers(blocks: readonly Block[]): number[] {
  let count = 0;
  return blocks.map((block) => {
    if (uncounted.has(block.kind)) return -(count + 1);
    count += 1;
    return count;
  });
}
