import type { Area, HighlightRow } from '@core/model';

/** One area of a highlight. */
export interface PlacedArea {
  readonly area: Area;
  readonly highlight: HighlightRow;
  /** Which part of the highlight this is; its ranges come first. */
  readonly part: number;
}

/** The areas of all highlights, by page. */
export function areasOf(highlights: readonly HighlightRow[]): readonly PlacedArea[] {
  return highlights
    .flatMap((highlight) =>
      (highlight.areas ?? []).map((area, place) => ({
        area,
        highlight,
        part: highlight.ranges.length + place,
      })),
    )
    .sort((a, b) => a.area.page - b.area.page || a.area.y - b.area.y);
}
