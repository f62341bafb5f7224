import type { AlignedWindow } from '../alignment/TextAlignment';
import { type CloseWords, closestIn } from './closestIn';
import type { KnownPassage } from './KnownPassage';
import { likelyPlaces } from './likelyPlaces';
import { placeScore } from './placeScore';
import { placesBetweenSurroundings } from './placesBetweenSurroundings';
import type { SearchableText } from './SearchableText';
import { surroundingsLikeness } from './surroundingsLikeness';

/** A place whose words are close to the passage's, or that stands in its place. */
export interface ClosePlace extends CloseWords {
  /** It is what stands between the passage's unchanged neighbours now. */
  readonly isInPlace: boolean;
}

const mostPlaces = 6;
/** Words up to this length (UTF-16 code units) can be replaced outright and still be the same place: a number, a name. */
const replaceableLength = 32;

/**
 * Places with words close to the passage's, the best first: where the older version says it must be
 * (`window`), between its surroundings, and wherever enough of its characters stand together.
 */
export function closePlaces(
  searchable: SearchableText,
  passage: KnownPassage,
  window: AlignedWindow | null,
): ClosePlace[] {
  const found: ClosePlace[] = [];
  const { length } = passage.exact;
  const own = window && placeInWindow(searchable, passage, window);
  if (own) found.push(own);
  if (!own?.isInPlace)
    for (const place of placesBetweenSurroundings(searchable, passage)) {
      const close = between(searchable, passage, place);
      if (close) found.push({ ...close, isInPlace: false });
    }
  const slack = 48 + Math.ceil(length / 4);
  for (const start of likelyPlaces(searchable, passage, mostPlaces)) {
    const close = closestIn(searchable, passage, start - slack, start + length + slack);
    if (close) found.push({ ...close, isInPlace: false });
  }
  return withoutOverlaps(found);
}

/** What stands where the older version says the passage must be; null where that is too wide a stretch. */
export function placeInWindow(
  searchable: SearchableText,
  passage: KnownPassage,
  window: AlignedWindow,
): ClosePlace | null {
  if (window.end - window.start > 4 * passage.exact.length + 400) return null;
  const place = between(searchable, passage, window);
  return place && { ...place, isInPlace: window.isTight };
}

function between(
  searchable: SearchableText,
  passage: KnownPassage,
  { start, end }: { start: number; end: number },
): CloseWords | null {
  const close = closestIn(searchable, passage, start, end);
  if (close) return close;
  const { folded } = searchable;
  let from = start;
  let to = end;
  while (from < to && folded[from] === ' ') from++;
  while (to > from && folded[to - 1] === ' ') to--;
  if (to === from || to - from > replaceableLength || passage.exact.length > replaceableLength) return null;
  const surroundings = surroundingsLikeness(folded, from, to, passage);
  return { start: from, end: to, words: 0, surroundings };
}

/** Of places that overlap only the best is kept. */
function withoutOverlaps(places: readonly ClosePlace[]): ClosePlace[] {
  const kept: ClosePlace[] = [];
  for (const place of [...places].sort((one, other) => closeness(other) - closeness(one)))
    if (!kept.some((other) => place.start < other.end && other.start < place.end)) kept.push(place);
  return kept;
}

/** How much speaks for a place, 0–1 (see `placeScore`); an unchanged place counts as full surroundings. */
export function closeness({ words, surroundings, isInPlace }: ClosePlace): number {
  return placeScore(words, isInPlace ? 1 : surroundings);
}
