import { fail, ok, type Result } from '../model/result';
import type { TextSpan } from '../text/wordBounds';
import { uniteSpans } from './uniteSpans';

/** As many as the rows of highlights can hold. */
const mostSpans = 200;

/**
 * Spans with one more, joined to those it overlaps or meets. Fails with `already-there` when all of
 * it is in them, with `too-many-parts` when a highlight cannot hold it. UTF-16 units.
 */
export function addSpan(spans: readonly TextSpan[], added: TextSpan): Result<TextSpan[]> {
  if (spans.some(({ start, end }) => start <= added.start && added.end <= end))
    return fail('already-there', 'These words are in the chosen highlight already.');
  const united = uniteSpans([...spans, added]);
  if (united.length > mostSpans)
    return fail(
      'too-many-parts',
      `A highlight can have ${mostSpans} parts. Make another highlight of these words.`,
    );
  return ok(united);
}
