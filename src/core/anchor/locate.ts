import type { PassageRange } from '../model/rows';
import type { Located } from './located';
import { PassageFinder } from './PassageFinder';

/**
 * Finds a described passage in a text: the one it was made on, or another version. For several
 * passages of one text a `PassageFinder` is kept instead.
 */
export function locatePassage(text: string, range: PassageRange): Located {
  return new PassageFinder(text).find(range);
}
