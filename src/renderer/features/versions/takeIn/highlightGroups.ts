import type { HighlightRow, SourceRow } from '@core/model';
import { loadEarlierText, versionOfText } from '../earlierText';
import type { HighlightsOfText } from '../finding/findHighlights';

/** Highlights by the text they were made on, with that text where it can be had. `source` has the versions. */
export async function highlightGroups(
  source: SourceRow,
  highlights: readonly HighlightRow[],
): Promise<HighlightsOfText[]> {
  const groups = new Map<string, HighlightRow[]>();
  for (const highlight of highlights) {
    const own = groups.get(highlight.textSha256);
    if (own) own.push(highlight);
    else groups.set(highlight.textSha256, [highlight]);
  }
  return Promise.all(
    [...groups].map(async ([textSha256, own]): Promise<HighlightsOfText> => {
      const version = versionOfText(source, textSha256);
      const loaded = version && (await loadEarlierText(source, version));
      return {
        text: loaded?.ok ? loaded.value.text : null,
        highlights: own.map(({ id, ranges, areas }) => (areas ? { id, ranges, areas } : { id, ranges })),
      };
    }),
  );
}
