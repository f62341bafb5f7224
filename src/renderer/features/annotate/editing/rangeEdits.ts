import { addSpan, type EdgeStep, removeSpan, resizeSpans, stepEdge } from '@core/highlights';
import { type Id, ok, type Result } from '@core/model';
import type { TextSpan } from '@core/text';
import { changeRanges } from './changeRanges';

/** Where the words of a highlight stand from now on, as a drag or keys have left them. */
export function resizeHighlight(highlightId: Id, spans: readonly TextSpan[]): Promise<Result<unknown>> {
  return changeRanges('Resize a highlight', highlightId, () => ok(spans));
}

/** Moves the first start or the last end of a highlight by one step. */
export function stepHighlightEdge(highlightId: Id, step: EdgeStep): Promise<Result<unknown>> {
  return changeRanges('Resize a highlight', highlightId, (text, { ranges }) => {
    const part = step.edge === 'start' ? 0 : ranges.length - 1;
    const offset = ranges[part]?.[step.edge];
    if (offset === undefined) return ok(ranges);
    return ok(resizeSpans(text, ranges, { part, edge: step.edge, to: stepEdge(text, offset, step) }));
  });
}

export function addToHighlight(highlightId: Id, added: TextSpan): Promise<Result<unknown>> {
  return changeRanges('Add words to a highlight', highlightId, (_text, { ranges }) => addSpan(ranges, added));
}

export function removeFromHighlight(highlightId: Id, removed: TextSpan): Promise<Result<unknown>> {
  return changeRanges('Take words out of a highlight', highlightId, (text, { ranges }) =>
    removeSpan(text, ranges, removed),
  );
}
