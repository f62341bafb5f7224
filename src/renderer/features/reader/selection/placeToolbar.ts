import type { Box } from '../map/lineBoxes';

export interface ToolbarSpace {
  /** The selected lines in the sheet's pixels, from top to bottom; not empty. */
  readonly lines: readonly Box[];
  /** The part of the sheet in sight. */
  readonly view: Box;
  readonly toolbar: { readonly width: number; readonly height: number };
}

/** Between the toolbar and the words, CSS pixels. */
const distance = 8;

/**
 * Above the first selected line; under the last one where there is no room above; for a selection
 * taller than what is in sight, at the upper edge. Always inside the view.
 */
export function placeToolbar({ lines, view, toolbar }: ToolbarSpace): { left: number; top: number } {
  const first = lines[0] ?? view;
  const last = lines.at(-1) ?? view;
  const above = first.top - distance - toolbar.height;
  const below = last.bottom + distance;
  const fits = (top: number) => top >= view.top && top + toolbar.height <= view.bottom;
  const top = fits(above) ? above : fits(below) ? below : view.top + distance;
  const anchor = top === below ? last : first;
  const rightmost = view.right - toolbar.width - distance;
  return { left: Math.max(view.left + distance, Math.min(anchor.left, rightmost)), top };
}
