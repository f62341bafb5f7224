import type { PassageRange } from '@core/model';
import search from 'approx-string-match';

/** What the compared matcher weighs a place by. */
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/**
 * The published way of the best-known client: the very words wherever they stand, else the closest
 * ones by Myers' bit vectors; the place with the highest weighted score is taken, however low it is.
 */
export function baselinePlace(text: string, range: PassageRange): { start: number; end: number } | null {
  const places = exactPlaces(text, range.exact);
  const candidates =
    places.length > 0 ? places : search(text, range.exact, Math.min(256, Math.floor(range.exact.length / 2)));
  let best: { start: number; end: number } | null = null;
  let bestScore = -1;
  for (const { start, end, errors } of candidates) {
    const before = text.slice(Math.max(0, start - range.prefix.length), start);
    const after = text.slice(end, end + range.suffix.length);
    const score =
      weights.quote * (1 - errors / range.exact.length) +
      weights.prefix * likeness(before, range.prefix) +
      weights.suffix * likeness(after, range.suffix) +
      weights.position * (1 - Math.abs(start - range.start) / text.length);
    if (score <= bestScore) continue;
    best = { start, end };
    bestScore = score;
  }
  return best;
}

function exactPlaces(text: string, exact: string) {
  const places: { start: number; end: number; errors: number }[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1))
    places.push({ start, end: start + exact.length, errors: 0 });
  return places;
}

function likeness(text: string, pattern: string): number {
  if (pattern === '' || text === '') return pattern === '' ? 1 : 0;
  const [match] = search(text, pattern, pattern.length);
  return match ? 1 - match.errors / pattern.length : 0;
}
