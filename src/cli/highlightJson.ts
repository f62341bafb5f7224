import type { CaseState, HighlightRow } from '@core/model';
import { CodePointIndex } from '@core/text';
import { noteMarkdown } from './noteMarkdown';

/**
 * A highlight as `--json` shows it: offsets in code points of the source's text; of several ranges
 * the first start, the last end and the words joined by “ … ”, with `ranges` beside them. Of areas alone
 * `exact` is empty; an area is in points from the top left corner of its page, `page` counting from 0.
 */
export function highlightJson(
  state: CaseState,
  highlight: HighlightRow,
  text: string,
  index = new CodePointIndex(text),
) {
  const ranges = highlight.ranges.map(({ start, end, exact }) => ({
    start: index.toCodePoints(start),
    end: index.toCodePoints(end),
    exact,
  }));
  return {
    id: highlight.id,
    source: highlight.sourceId,
    start: ranges[0]?.start ?? null,
    end: ranges.at(-1)?.end ?? null,
    exact: ranges.map((range) => range.exact).join(' … '),
    tags: highlight.tagIds.flatMap((id) => {
      const tag = state.tags.get(id);
      return tag && !tag.deletedAt ? [tag.name] : [];
    }),
    note: noteMarkdown(state, highlight.note),
    ranges,
    area: highlight.areas?.[0] ?? null,
    areas: highlight.areas ?? [],
    createdAt: highlight.createdAt,
    createdBy: highlight.createdBy,
  };
}
