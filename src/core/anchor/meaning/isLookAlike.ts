import { ApproximatePattern } from '../candidates/ApproximatePattern';
import { meaningDifferences } from './meaningDifferences';

/** Surroundings this short, in UTF-16 code units, are alike by chance. */
const shortest = 12;
/** Share of wrong characters up to which surroundings are alike. */
const mostErrors = 0.4;
/** More than this is not compared: what is nearest to the passage says most. */
const longest = 96;

/**
 * Whether the surroundings on one side of a place are alike but not the known ones, and say something
 * else: the mark of a paragraph written after the same pattern. Both end (`before`) or begin (`after`)
 * at the passage.
 */
export function isLookAlike(known: string, found: string, side: 'before' | 'after'): boolean {
  if (known === found || known.length < shortest) return false;
  const one = side === 'before' ? known.slice(-longest) : known.slice(0, longest);
  const other = side === 'before' ? found.slice(-longest) : found.slice(0, longest);
  const errors = new ApproximatePattern(one).fewestErrors(other, 0, other.length);
  if (errors > one.length * mostErrors) return false;
  return meaningDifferences(one, other).length > 0;
}
