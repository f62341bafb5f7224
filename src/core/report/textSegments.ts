import type { TextMark } from '../model/sourceText';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of source text over which neither the emphasis nor the set of highlights changes. */
export interface TextSegment {
  /** UTF-16 code units of the canonical text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marks: readonly TextMark[];
  /** Indices of the spans that cover the segment, ascending. */
  readonly covering: readonly number[];
}

/**
 * Cuts `text[span]` wherever a mark or one of `covers` begins or ends. The segments joined are the
 * span's text, none is empty, and none is cut inside a cover or a mark without need.
 */
export function textSegments(
  text: string,
  span: Span,
  marks: readonly TextMark[],
  covers: readonly Span[],
): TextSegment[] {
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of [...marks, ...covers])
    for (const cut of [start, end]) if (cut > span.start && cut < span.end) cuts.add(cut);
  const ordered = [...cuts].sort((left, right) => left - right);
  const segments: TextSegment[] = [];
  for (let index = 0; index + 1 < ordered.length; index += 1) {
    const start = ordered[index] ?? 0;
    const end = ordered[index + 1] ?? 0;
    segments.push({
      start,
      end,
      text: text.slice(start, end),
      marks: marks.filter((mark) => mark.start <= start && mark.end >= end),
      covering: covers.flatMap((cover, place) => (cover.start <= start && cover.end >= end ? [place] : [])),
    });
  }
  return segments;
}
