import { describeSpans } from '@core/highlights';
import type { HighlightRow, Id, Result } from '@core/model';
import type { TextSpan } from '@core/text';
import { app } from '@renderer/app/appContext';
import { editableText } from './editableText';

/**
 * Gives a highlight other words as one change. `work` is given the text and the highlight as they
 * are and answers where its words stand from now on, or why not.
 */
export async function changeRanges(
  label: string,
  highlightId: Id,
  work: (text: string, highlight: HighlightRow) => Result<readonly TextSpan[]>,
): Promise<Result<unknown>> {
  const text = await editableText([highlightId]);
  if (!text.ok) return text;
  let refused: Result<never> | null = null;
  const result = await app().session.commit(label, async (edit) => {
    const highlight = await edit.get('highlights', highlightId);
    if (!highlight) return;
    const spans = work(text.value, highlight);
    if (!spans.ok) refused = spans;
    else if (!isSame(highlight.ranges, spans.value))
      await edit.update('highlights', highlightId, { ranges: describeSpans(text.value, spans.value) });
  });
  return refused ?? result;
}

function isSame(before: readonly TextSpan[], after: readonly TextSpan[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ start, end }, place) => start === after[place]?.start && end === after[place]?.end)
  );
}
