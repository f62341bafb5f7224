import type { Block, SourceText } from '../model/sourceText';
import { pagePlace } from './pagePlace';

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

/**
 * Where a passage stands, for a citation: `p. 3`, `pp. 3–4` in a document with pages, else `¶3`, `¶3–4`,
 * `heading before ¶3`. Empty where the text has neither there. `start` and `end` are UTF-16 code units, `end` exclusive.
 */
export function placeOf(text: SourceText, start: number, end: number): string {
  const onPages = pagePlace(text.pages, start, end);
  if (onPages !== '') return onPages;
  const numbers = paragraphNumbers(text.blocks);
  const touched = numbers.filter((_, index) => {
    const block = text.blocks[index];
    return block !== undefined && block.start < end && block.end > start;
  });
  const counted = touched.filter((number) => number > 0);
  const first = counted[0];
  const last = counted.at(-1);
  if (first !== undefined && last !== undefined) return first === last ? `¶${first}` : `¶${first}–${last}`;
  const heading = touched[0];
  return heading === undefined ? '' : `heading before ¶${-heading}`;
}
