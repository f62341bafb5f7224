import { snapToGraphemes, snapToWords, type TextSpan } from '../text/wordBounds';
import type { Edge } from './stepEdge';
import { uniteSpans } from './uniteSpans';

export interface Resize {
  /** Which of the spans, from 0. */
  readonly part: number;
  readonly edge: Edge;
  /** Where that end is moved to: UTF-16 offset; outside the text it is brought inside. */
  readonly to: number;
  /** Take words whole. Characters as people see them are never cut, with or without this. */
  readonly wholeWords?: boolean;
  /** BCP 47, for scripts that write no spaces. */
  readonly locale?: string | undefined;
}

/**
 * The spans after one end of one of them was moved. At least one character of it stays; a span it
 * reaches is joined to it. `spans` are in text order and not empty; a part that is not there changes nothing.
 */
export function resizeSpans(text: string, spans: readonly TextSpan[], resize: Resize): TextSpan[] {
  const span = spans[resize.part];
  if (!span) return [...spans];
  const moved = resize.edge === 'start' ? withStart(text, span, resize) : withEnd(text, span, resize);
  return uniteSpans(spans.map((each) => (each === span ? moved : each)));
}

function withStart(text: string, { end }: TextSpan, resize: Resize): TextSpan {
  const last = snapToGraphemes(text, end - 1, end).start;
  const to = Math.max(0, Math.min(resize.to, last));
  const snapped = resize.wholeWords
    ? snapToWords(text, to, end, resize.locale)
    : snapToGraphemes(text, to, end);
  return { start: Math.min(snapped.start, last), end };
}

function withEnd(text: string, { start }: TextSpan, resize: Resize): TextSpan {
  const first = snapToGraphemes(text, start, start + 1).end;
  const to = Math.min(text.length, Math.max(resize.to, first));
  const snapped = resize.wholeWords
    ? snapToWords(text, start, to, resize.locale)
    : snapToGraphemes(text, start, to);
  return { start, end: Math.max(snapped.end, first) };
}
