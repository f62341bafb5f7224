import { fail, ok, type Result } from '../model/result';
import { snapToGraphemes, type TextSpan } from '../text/wordBounds';
import { trimSpan } from './trimSpan';

export interface SplitSpans {
  readonly before: readonly TextSpan[];
  readonly after: readonly TextSpan[];
}

/**
 * Spans in two at an offset (UTF-16): what stands before it and what stands after, without white
 * space at the cut. The cut is moved to before the character it would fall into. Fails with
 * `nothing-to-split` when one of the two would be empty.
 */
export function splitSpans(text: string, spans: readonly TextSpan[], offset: number): Result<SplitSpans> {
  const cut = snapToGraphemes(text, offset, offset).start;
  const before: TextSpan[] = [];
  const after: TextSpan[] = [];
  for (const span of spans) {
    if (span.end <= cut) before.push(span);
    else if (span.start >= cut) after.push(span);
    else {
      before.push(trimSpan(text, { start: span.start, end: cut }));
      after.push(trimSpan(text, { start: cut, end: span.end }));
    }
  }
  const isFull = ({ start, end }: TextSpan) => start < end;
  const split = { before: before.filter(isFull), after: after.filter(isFull) };
  if (split.before.length > 0 && split.after.length > 0) return ok(split);
  return fail(
    'nothing-to-split',
    'Put the caret between two words of the highlight, where it should be split.',
  );
}
