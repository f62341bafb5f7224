import { fail, ok, type Result } from '../model/result';
import type { HighlightRow } from '../model/rows';
import { describeSpans } from './describeSpans';
import { splitSpans } from './splitSpans';

export interface SplitHighlight {
  /** What the highlight has from now on; everything not named here it keeps. */
  readonly first: Pick<HighlightRow, 'ranges'>;
  /** The new highlight of the words after the cut. */
  readonly second: Pick<HighlightRow, 'sourceId' | 'ranges' | 'textSha256' | 'tagIds' | 'note'>;
}

/**
 * A highlight in two at an offset of its text (UTF-16). Both have all the tags. Everything that
 * points at the highlight by its id stays with the first part, and so do its note and its areas:
 * statements, citations of reports, mentions in notes. Fails with `nothing-to-split`.
 */
export function splitHighlight(text: string, row: HighlightRow, offset: number): Result<SplitHighlight> {
  if (row.ranges.length === 0)
    return fail('nothing-to-split', 'This highlight has no words. Only highlights of words can be split.');
  const split = splitSpans(text, row.ranges, offset);
  if (!split.ok) return split;
  const { sourceId, textSha256, tagIds } = row;
  return ok({
    first: { ranges: describeSpans(text, split.value.before) },
    second: { sourceId, textSha256, tagIds, note: null, ranges: describeSpans(text, split.value.after) },
  });
}
