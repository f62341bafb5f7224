import type { KnownPassage } from './KnownPassage';
import type { SearchableText } from './SearchableText';

/** What of the surroundings must stand there on each side, in UTF-16 code units: much of it, or where that is nowhere, some. */
const lengthsTaken = [28, 12];
const mostPlaces = 12;

/** A stretch of text with the passage's surroundings right before and right after it. */
export interface Between {
  readonly start: number;
  readonly end: number;
}

/** The stretches that lie between what stood before and after the passage, where both are still close together. */
export function placesBetweenSurroundings(searchable: SearchableText, passage: KnownPassage): Between[] {
  for (const taken of lengthsTaken) {
    const found = placesBetween(searchable, passage, taken);
    if (found.length > 0) return found;
  }
  return [];
}

function placesBetween(searchable: SearchableText, passage: KnownPassage, taken: number): Between[] {
  const before = passage.folded.prefix.slice(-taken);
  const after = passage.folded.suffix.slice(0, taken);
  if (before.length < taken || after.length < taken) return [];
  const reach = 3 * passage.exact.length + 120;
  const found: Between[] = [];
  for (const place of searchable.occurrences(before, 200).places) {
    if (found.length >= mostPlaces) break;
    const start = place + taken;
    const end = searchable.folded.slice(start, start + reach + taken).indexOf(after);
    if (end > 0) found.push({ start, end: start + end });
  }
  return found;
}
