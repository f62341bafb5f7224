import type { CaseState, HighlightRow, SourceText } from '@core/model';
import { placeOfHighlight } from '@core/report';
import { CodePointIndex } from '@core/text';
import { isOnEarlierText, versionOfText } from '@core/versions';
import { noteMarkdown } from './noteMarkdown';

/**
 * A highlight as `--json` shows it: offsets in code points of the text it was made on (`text`); of several ranges
 * the first start, the last end and the words joined by “ … ”, with `ranges` beside them. Of areas alone
 * `exact` is empty. `place` is where it stands, as a citation says it. An area is in points from the top left corner of its page, `page` counting from 0.
 * `version` is null on the newest version of the source, else says on which one the highlight is.
 */
export function highlightJson(
  state: CaseState,
  highlight: HighlightRow,
  text: SourceText,
  index = new CodePointIndex(text.text),
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
    place: placeOfHighlight(text, highlight),
    version: versionOf(state, highlight),
    area: highlight.areas?.[0] ?? null,
    areas: highlight.areas ?? [],
    createdAt: highlight.createdAt,
    createdBy: highlight.createdBy,
  };
}

function versionOf(state: CaseState, highlight: HighlightRow) {
  const source = state.sources.get(highlight.sourceId);
  if (!source || !isOnEarlierText(source, highlight)) return null;
  const version = versionOfText(source, highlight.textSha256);
  if (!version) return null;
  const { sha256, textSha256, importedAt, fileName } = version;
  return { sha256, textSha256, importedAt, fileName };
}
