import { describePassage } from '../anchor/describe';
import { fail, ok, type Result } from '../model/result';
import type { HighlightRow, PassageRange, SourceRow } from '../model/rows';

/** A place in the newest text: UTF-16 code units, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The highlight on the newest text of its source, at places in any order: those an outcome has, or one
 * the analyst chose. Words and surroundings are described anew; areas stay as they are;
 * an earlier decision to leave it on its version ends. `text` is the
 * canonical text of the source's newest version. Fails with `places-outside` or `places-overlap`.
 */
export function attachHighlight(
  highlight: HighlightRow,
  source: Pick<SourceRow, 'textSha256'>,
  text: string,
  places: readonly Place[],
  at: string,
): Result<HighlightRow> {
  const inOrder = [...places].sort((a, b) => a.start - b.start);
  if (
    inOrder.length === 0 ||
    inOrder.some(({ start, end }) => !(start >= 0 && start < end && end <= text.length))
  )
    return fail('places-outside', 'There are no such words in the newest version; choose the passage again.');
  if (inOrder.some(({ start }, index) => start < (inOrder[index - 1]?.end ?? 0)))
    return fail('places-overlap', 'The chosen passages lie over each other; choose others.');
  const { keptFrom: _decided, ...row } = highlight;
  return ok({
    ...row,
    ranges: inOrder.map(
      ({ start, end }) => kept(highlight, text, start, end) ?? describePassage(text, start, end),
    ),
    textSha256: source.textSha256,
    updatedAt: at,
  });
}

/** The known description where words and surroundings stand there unchanged: describing anew searches the whole text. */
function kept({ ranges }: HighlightRow, text: string, start: number, end: number): PassageRange | null {
  for (const { exact, prefix, suffix } of ranges)
    if (
      exact.length === end - start &&
      start >= prefix.length &&
      text.startsWith(prefix + exact + suffix, start - prefix.length)
    )
      return { start, end, exact, prefix, suffix };
  return null;
}
