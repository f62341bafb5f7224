import { paintColours } from './colourOf';

/** The names of `highlights.css`. Of two that meet, the later in this list is painted above. */
export const paintNames = [
  ...paintColours.map((colour) => `assay-${colour}` as const),
  'assay-pending',
  'assay-overlap',
  'assay-draft',
  'assay-dropped',
  'assay-chosen',
  'assay-added',
  'assay-find',
  'assay-find-current',
] as const;

export type PaintName = (typeof paintNames)[number];

/** Replaces what is painted under a name. Does nothing where the browser cannot paint highlights. */
export function paint(name: PaintName, ranges: readonly AbstractRange[]): void {
  const highlight = highlightNamed(name);
  highlight?.clear();
  for (const range of ranges) highlight?.add(range);
}

/** Paints these as well. */
export function paintAlso(name: PaintName, ranges: readonly AbstractRange[]): void {
  const highlight = highlightNamed(name);
  for (const range of ranges) highlight?.add(range);
}

/** Takes these away again, and nothing else. */
export function unpaint(name: PaintName, ranges: readonly AbstractRange[]): void {
  const highlight = highlightNamed(name);
  for (const range of ranges) highlight?.delete(range);
}

function highlightNamed(name: PaintName): Highlight | null {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return null;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = paintNames.indexOf(name);
  CSS.highlights.set(name, highlight);
  return highlight;
}
