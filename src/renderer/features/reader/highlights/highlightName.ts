import { quotedParts } from '@core/highlights';
import type { HighlightRow, TagRow } from '@core/model';

const wordsNamed = 6;

/** What a highlight is called by its mark in the margin: its first words and its tags. */
export function highlightName(highlight: HighlightRow, tags: ReadonlyMap<string, TagRow>): string {
  const words = quotedParts(highlight).join(' … ').trim().split(/\s+/u);
  const start = words.slice(0, wordsNamed).join(' ').slice(0, 80);
  const quote = start.length < words.join(' ').length ? `${start}…` : start;
  const names = highlight.tagIds.flatMap((id) => {
    const tag = tags.get(id);
    return tag ? [tag.name] : [];
  });
  const named = highlight.ranges.length > 0 ? `“${quote}”` : quote;
  return `Highlight: ${named}, ${names.length > 0 ? names.join(', ') : 'no tags'}`;
}
