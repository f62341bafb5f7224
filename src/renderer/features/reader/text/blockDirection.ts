import type { Block, TableCell } from '@core/model';
import { directionOf } from '@core/text';

/**
 * The direction a block or cell is drawn in: what the source says, else that of its first letter.
 * Undefined where it has no letters (a number, a dash): it then goes with what stands around it.
 */
export function blockDirection(text: string, block: Block | TableCell): 'ltr' | 'rtl' | undefined {
  if ('direction' in block && block.direction) return block.direction;
  const words = text.slice(block.start, Math.min(block.end, block.start + longestLead));
  return /\p{L}/u.test(words) ? directionOf(words) : undefined;
}

/** A first letter further in than this is not looked for. */
const longestLead = 1_000;
