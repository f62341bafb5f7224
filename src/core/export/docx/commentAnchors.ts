import type { TextSegment } from '../../report';

/** A range of source text that carries one Word comment. */
export interface CommentRange {
  /** UTF-16 code units of the canonical text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly comment: number;
}

/** Which comments begin before a segment and end after it, by the segment's start. */
export interface CommentAnchors {
  readonly opening: ReadonlyMap<number, readonly number[]>;
  readonly closing: ReadonlyMap<number, readonly number[]>;
  /** Comments whose range covers no drawn text. */
  readonly homeless: readonly number[];
}

/**
 * Finds for each range the first and the last drawn segment it covers, across blocks and cells.
 * `segments` are all of a source, in text order, cut at every range's ends.
 */
export function commentAnchors(
  segments: readonly TextSegment[],
  ranges: readonly CommentRange[],
): CommentAnchors {
  const opening = new Map<number, number[]>();
  const closing = new Map<number, number[]>();
  const homeless: number[] = [];
  ranges.forEach((range, index) => {
    const covered = segments.filter((segment) => segment.covering.includes(index));
    const first = covered[0];
    const last = covered.at(-1);
    if (!first || !last) {
      homeless.push(range.comment);
      return;
    }
    opening.set(first.start, [...(opening.get(first.start) ?? []), range.comment]);
    closing.set(last.start, [...(closing.get(last.start) ?? []), range.comment]);
  });
  return { opening, closing, homeless };
}
