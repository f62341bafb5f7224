import { type Edge, type EdgeStep, resizeSpans, stepEdge } from '@core/highlights';
import type { HighlightRow } from '@core/model';
import type { TextSpan } from '@core/text';
import { resizeHighlight } from '@renderer/features/annotate';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import type { Reading } from '../../Reading';
import { useHighlightDraft } from './highlightDraft';

/** An end of one part of a highlight. */
export interface End {
  readonly part: number;
  readonly edge: Edge;
}

/** Where the words of a highlight are now, kept or not. */
export function spansNow({ id, ranges }: HighlightRow): readonly TextSpan[] {
  const { draft } = useHighlightDraft.getState();
  return draft?.highlightId === id ? draft.spans : ranges;
}

/** Shows the highlight with an end moved to an offset. `from` is what the spans were when the moving began. */
export function moveEndTo(
  reading: Reading,
  highlight: HighlightRow,
  end: End,
  to: number,
  wholeWords: boolean,
  from: readonly TextSpan[] = spansNow(highlight),
): void {
  const locale = reading.language ?? undefined;
  const spans = resizeSpans(reading.text, from, { ...end, to, wholeWords, locale });
  useHighlightDraft.setState({ draft: { highlightId: highlight.id, spans } });
}

/** Shows the highlight with an end moved by one step. */
export function stepEnd(
  reading: Reading,
  highlight: HighlightRow,
  end: End,
  step: Pick<EdgeStep, 'unit' | 'direction'>,
): void {
  const offset = spansNow(highlight)[end.part]?.[end.edge];
  if (offset === undefined) return;
  const locale = reading.language ?? undefined;
  const to = stepEdge(reading.text, offset, { ...step, edge: end.edge, locale });
  moveEndTo(reading, highlight, end, to, false);
}

/** Makes what is shown a change of the case. */
export async function keepDraft(): Promise<void> {
  const { draft } = useHighlightDraft.getState();
  if (!draft) return;
  tellOutcome(await resizeHighlight(draft.highlightId, draft.spans));
  // Only now, so that the old ends are not seen once more in between; unless the next move has begun.
  if (useHighlightDraft.getState().draft === draft) dropDraft();
}

export function dropDraft(): void {
  useHighlightDraft.setState({ draft: null });
}
