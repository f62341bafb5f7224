import type { CaseState, Id } from '@core/model';
import { revealPassage, useWorkspace } from '@renderer/app/workspace';

/** Shows the words an item rests on in the source; asked again, the next ones of several. */
export function revealWords(state: CaseState, highlightIds: readonly Id[]): void {
  const { highlightId } = useWorkspace.getState();
  const present = highlightIds.indexOf(highlightId ?? '');
  const next = state.highlights.get(highlightIds[(present + 1) % highlightIds.length] ?? '');
  if (next) revealPassage({ sourceId: next.sourceId, highlightId: next.id });
}
