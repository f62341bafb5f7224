import type { PassageRange } from '../model/rows';
import { CodePointIndex } from '../text/codePoints';
import type { SelectorPair } from './selectorTypes';

/**
 * The W3C selectors of each range, in the order given: one pair per range, to be written as the
 * selectors of one annotation target. `ranges` are UTF-16 into `text`. Pass the text's `index` when
 * many highlights of one text are written.
 */
export function toSelectors(
  text: string,
  ranges: readonly PassageRange[],
  index = new CodePointIndex(text),
): SelectorPair[] {
  return ranges.map(({ start, end, exact, prefix, suffix }) => [
    { type: 'TextPositionSelector', start: index.toCodePoints(start), end: index.toCodePoints(end) },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ]);
}
