import { type HighlightRow, tagColours } from '@core/model';
import type { Colouring, PaintColour } from '@renderer/features/annotate';

export const paintColours: readonly PaintColour[] = ['untagged', ...tagColours];

/** What a highlight is painted in, by tag, origin, stance or person as the user wants it. */
export function colourOf(highlight: HighlightRow, colouring: Colouring): PaintColour {
  return colouring.entryOf(highlight).colour;
}
