import { paintColours } from './colourOf';

/** The names of `highlights.css`. Of two that meet, the later in this list is painted above. */
export const paintNames = [
  ...paintColours.map((colour) => `assay-${colour}` as const),
  'assay-overlap',
  'assay-draft',
  'assay-dropped',
  'assay-chosen',
  'assay-find',
  'assay-find-current',
] as const;

export type PaintName = (typeof paintNames)[number];

/** Replaces what is painted under a name. Does nothing where the browser cannot paint highlights. */
export function paint(name: PaintName, ranges: readonly AbstractRange[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = paintNames.indexOf(name);
    CSS.highlights.set(name, highlight);
  }
  highlight.clear();
  for (const range of ranges) highlight.add(range);
}
