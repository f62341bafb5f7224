import { describePassage } from '../anchor/describe';
import type { PassageRange } from '../model/rows';
import type { TextSpan } from '../text/wordBounds';
import { uniteSpans } from './uniteSpans';

/**
 * The ranges of a highlight: in text order, not empty, not overlapping, each with its words and
 * context as `text` has them now. `spans` are UTF-16 units inside `text`, `end` exclusive.
 */
export function describeSpans(text: string, spans: readonly TextSpan[]): PassageRange[] {
  return uniteSpans(spans).map(({ start, end }) => describePassage(text, start, end));
}
