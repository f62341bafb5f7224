import { type HighlightRow, type TagColour, type TagRow, tagColours } from '@core/model';

/** What a highlight is painted in: its first living tag's colour, or `untagged`. */
export type PaintColour = TagColour | 'untagged';

export const paintColours: readonly PaintColour[] = ['untagged', ...tagColours];

export function colourOf(highlight: HighlightRow, tags: ReadonlyMap<string, TagRow>): PaintColour {
  for (const id of highlight.tagIds) {
    const tag = tags.get(id);
    if (tag) return tag.colour;
  }
  return 'untagged';
}
