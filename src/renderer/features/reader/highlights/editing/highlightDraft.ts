import type { Edge } from '@core/highlights';
import type { HighlightRow, Id } from '@core/model';
import type { TextSpan } from '@core/text';
import { create } from 'zustand';

/** A highlight whose ends are being moved: shown, and not a change of the case until it is kept. UTF-16 units. */
export interface HighlightDraft {
  readonly highlightId: Id;
  readonly spans: readonly TextSpan[];
}

export const useHighlightDraft = create<{ readonly draft: HighlightDraft | null }>(() => ({ draft: null }));

/** The handle that should take the focus: asked for by a command, taken by the handle. */
export const useHandleRequest = create<{ readonly edge: Edge | null }>(() => ({ edge: null }));

/** A highlight as the draft has it now. */
export function drafted(highlight: HighlightRow | null, draft: HighlightDraft | null): HighlightRow | null {
  if (!highlight || draft?.highlightId !== highlight.id) return highlight;
  const ranges = draft.spans.map((span) => ({ ...span, exact: '', prefix: '', suffix: '' }));
  return { ...highlight, ranges };
}
