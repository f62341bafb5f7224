import type { PassageRange } from '../model/rows';
import { contextScore } from './contextScore';
import { findQuote } from './findQuote';
import type { Candidate, Located } from './located';

/** The best place must have at least this share of the surroundings, and the next at most half of that. */
const clearScore = 0.5;
const clearLead = 2;
/**
 * Words shorter than this (UTF-16 code units) can stand elsewhere by chance: alone, they do not
 * prove that a passage moved there when its surroundings are gone.
 */
const tellingLength = 24;
/** Share of the surroundings that makes even a short passage's only place convincing. */
const supportingScore = 0.1;
/** More places than an analyst would look through. */
const mostCandidates = 50;

/**
 * Finds a described passage in a text: the one it was made on, or a newer version. Only exact words
 * count; close ones are orphans here. Never guesses between places that fit about equally well.
 */
export function locatePassage(text: string, range: PassageRange): Located {
  const stands = range.exact !== '' && text.startsWith(range.exact, range.start);
  if (stands) {
    const score = contextScore(text, range.start, range.end, range);
    if (score >= clearScore) return { state: 'exact', start: range.start, end: range.end, score };
  }
  const candidates = findQuote(text, range.exact)
    .map((place): Candidate => ({ ...place, score: contextScore(text, place.start, place.end, range) }))
    .sort(
      (one, other) =>
        other.score - one.score ||
        Math.abs(one.start - range.start) - Math.abs(other.start - range.start) ||
        one.start - other.start,
    );
  const [best, next] = candidates;
  if (!best) return { state: 'orphan' };
  const isClear = next
    ? best.score >= clearScore && best.score >= clearLead * next.score
    : range.exact.length >= tellingLength || best.score >= supportingScore;
  if (isClear) return { state: stands && best.start === range.start ? 'exact' : 'moved', ...best };
  return { state: 'ambiguous', candidates: candidates.slice(0, mostCandidates) };
}
