import type { CaseState } from '../model/caseState';
import type { HighlightRow, TagColour, TagRow } from '../model/rows';

/** The living tags of a highlight, in its order. */
export function livingTags(state: CaseState, highlight: HighlightRow): TagRow[] {
  return highlight.tagIds.flatMap((id) => {
    const tag = state.tags.get(id);
    return tag && !tag.deletedAt ? [tag] : [];
  });
}

/** The colour of a highlight's first living tag, or null. */
export function highlightColour(state: CaseState, highlight: HighlightRow): TagColour | null {
  return livingTags(state, highlight)[0]?.colour ?? null;
}
