import { contextScore } from '../contextScore';
import type { ApproximatePattern } from './ApproximatePattern';
import type { KnownPassage } from './KnownPassage';

/** Surroundings may be shifted by this much, in UTF-16 code units. */
const slack = 8;

/**
 * How like the known surroundings those of a place are, 0–1: half of it for what agrees without a gap
 * (see `contextScore`), half for what is there with errors. So a place right beside an edit and one in
 * a paragraph of the same pattern both fall behind one whose surroundings are untouched.
 */
export function surroundingsLikeness(
  folded: string,
  start: number,
  end: number,
  passage: KnownPassage,
): number {
  const agreeing = contextScore(folded, start, end, passage.folded);
  if (agreeing === 1) return 1;
  const { prefixPattern, suffixPattern } = passage;
  const known = prefixPattern.length + suffixPattern.length;
  const before = errorsOf(prefixPattern, folded, start - prefixPattern.length - slack, start);
  const after = errorsOf(suffixPattern, folded, end, end + suffixPattern.length + slack);
  return agreeing / 2 + (known - before - after) / known / 2;
}

/** Surroundings with more than half of their characters wrong are quite other ones. */
function errorsOf(pattern: ApproximatePattern, text: string, from: number, to: number): number {
  if (pattern.length === 0) return 0;
  const errors = pattern.fewestErrors(text, Math.max(0, from), Math.min(to, text.length));
  return errors > pattern.length / 2 ? pattern.length : errors;
}
