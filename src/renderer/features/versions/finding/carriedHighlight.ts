import { describePassage } from '@core/anchor/describe';
import type { HighlightRow, PassageRange } from '@core/model';
import type { TextSpan } from '@core/text';

/**
 * A highlight at `ranges` of a newer text with the hash `textSha256`. A part of a page it marked stays behind with
 * the earlier version: it is a place on that one's pages.
 */
export function carriedHighlight(
  highlight: HighlightRow,
  textSha256: string,
  ranges: readonly PassageRange[],
): HighlightRow {
  const { areas: _left, keptFrom: _decided, ...kept } = highlight;
  return { ...kept, ranges: [...ranges], textSha256 };
}

/**
 * The ranges of a highlight at their places in a newer text, one span (UTF-16 units, `end` exclusive) for each. Where
 * words and surroundings are the same as before, only the offsets are new.
 */
export function carriedRanges(
  newText: string,
  ranges: readonly PassageRange[],
  spans: readonly TextSpan[],
): PassageRange[] {
  return spans.map(({ start, end }, place) => {
    const range = ranges[place];
    const isSame =
      range !== undefined &&
      end - start === range.exact.length &&
      newText.startsWith(range.exact, start) &&
      start >= range.prefix.length &&
      newText.startsWith(range.prefix, start - range.prefix.length) &&
      newText.startsWith(range.suffix, end);
    return isSame ? { ...range, start, end } : describePassage(newText, start, end);
  });
}
