import { fail, ok, type Result } from '../model/result';
import { snapToGraphemes, type TextSpan } from '../text/wordBounds';
import { trimSpan } from './trimSpan';

/**
 * Spans without the words of another span, and without white space where they are cut. Fails with
 * `not-in-highlight` when they share nothing, with `whole-highlight` when nothing would be left. UTF-16 units.
 */
export function removeSpan(text: string, spans: readonly TextSpan[], removed: TextSpan): Result<TextSpan[]> {
  const hole = snapToGraphemes(text, removed.start, removed.end);
  if (!spans.some(({ start, end }) => start < hole.end && hole.start < end))
    return fail('not-in-highlight', 'None of the selected words are in the chosen highlight.');
  const left = spans.flatMap((span) => {
    if (span.end <= hole.start || span.start >= hole.end) return [span];
    return [
      trimSpan(text, { start: span.start, end: Math.max(span.start, hole.start) }),
      trimSpan(text, { start: Math.min(span.end, hole.end), end: span.end }),
    ].filter(({ start, end }) => start < end);
  });
  if (left.length > 0) return ok(left);
  return fail('whole-highlight', 'Nothing of the highlight would be left. Delete it instead.');
}
