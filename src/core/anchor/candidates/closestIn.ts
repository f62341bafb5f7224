import { splitsSurrogatePair } from '../../text/surrogates';
import { contextScore } from '../contextScore';
import { restOfWordAfter, restOfWordBefore } from '../meaning/wordEdges';
import type { ApproximateMatch } from './ApproximatePattern';
import type { KnownPassage } from './KnownPassage';
import type { SearchableText } from './SearchableText';
import { surroundingsLikeness } from './surroundingsLikeness';

/** A place with words close to the passage's. UTF-16 code units, `end` exclusive. */
export interface CloseWords {
  readonly start: number;
  readonly end: number;
  /** Share of the characters that are the same, 0–1. */
  readonly words: number;
  /** See `surroundingsLikeness`. */
  readonly surroundings: number;
}

/** Passages up to this length are compared in one piece, longer ones by samples of pieces. */
const wholeLength = 256;
const pieceLength = 64;
const mostPieces = 16;
/** Places with more than this share of wrong characters are none. */
const mostErrors = 0.5;

/**
 * The place between `from` and `to` whose words are closest to the passage's, widened to whole words
 * where the passage had whole ones; null where fewer than half of its characters are there. The work
 * grows with the passage and the window, which the caller bounds.
 */
export function closestIn(
  searchable: SearchableText,
  passage: KnownPassage,
  from: number,
  to: number,
): CloseWords | null {
  const low = Math.max(0, from);
  const high = Math.min(searchable.text.length, to);
  const found =
    passage.foldedExact.length <= wholeLength
      ? closestWhole(searchable.folded, passage, low, high)
      : closestLong(searchable.folded, passage, low, high);
  if (!found || found.end <= found.start) return null;
  return fitted(searchable, passage, found);
}

function closestWhole(
  folded: string,
  passage: KnownPassage,
  from: number,
  to: number,
): ApproximateMatch | null {
  const { length } = passage.foldedExact;
  const matches = passage
    .patternOf(passage.foldedExact)
    .find(folded, from, to, Math.floor(length * mostErrors));
  let best: ApproximateMatch | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    const score =
      contextScore(folded, match.start, match.end, passage.folded) -
      Math.abs(match.end - match.start - length) / (4 * length);
    if (score <= bestScore) continue;
    best = match;
    bestScore = score;
  }
  return best;
}

/** Head and tail give the ends; pieces in between, looked for where they should be, how much is the same. */
function closestLong(
  folded: string,
  passage: KnownPassage,
  from: number,
  to: number,
): ApproximateMatch | null {
  const exact = passage.foldedExact;
  const most = pieceLength * mostErrors;
  const head = passage.patternOf(exact.slice(0, pieceLength)).find(folded, from, to, most)[0];
  const tail = passage.patternOf(exact.slice(-pieceLength)).find(folded, from, to, most).at(-1);
  if (!head && !tail) return null;
  const start = head ? head.start : Math.max(from, (tail?.end ?? 0) - exact.length);
  const end = tail && tail.end > start ? tail.end : Math.min(to, start + exact.length);
  const pieces = Math.min(mostPieces, Math.floor(exact.length / pieceLength));
  const stretch = (end - start) / exact.length;
  const slack = pieceLength + Math.abs(end - start - exact.length);
  let errors = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const offset = Math.floor((piece * (exact.length - pieceLength)) / Math.max(1, pieces - 1));
    const place = start + Math.floor(offset * stretch);
    const pattern = passage.patternOf(exact.slice(offset, offset + pieceLength));
    errors += pattern.fewestErrors(
      folded,
      Math.max(from, place - slack),
      Math.min(to, place + pieceLength + slack),
    );
  }
  const share = errors / (pieces * pieceLength);
  return share > mostErrors ? null : { start, end, errors: Math.ceil(share * exact.length) };
}

function fitted(
  searchable: SearchableText,
  passage: KnownPassage,
  match: ApproximateMatch,
): CloseWords | null {
  const { text, folded } = searchable;
  let start = splitsSurrogatePair(text, match.start) ? match.start - 1 : match.start;
  let end = splitsSurrogatePair(text, match.end) ? match.end + 1 : match.end;
  if (!/^\s/u.test(passage.exact)) while (start < end && folded[start] === ' ') start++;
  if (!/\s$/u.test(passage.exact)) while (end > start && folded[end - 1] === ' ') end--;
  if (end <= start) return null;
  const found = text.slice(start, end);
  const grownBefore = restOfWordBefore(text.slice(Math.max(0, start - 48), start), found).length;
  const grownAfter = restOfWordAfter(found, text.slice(end, end + 48)).length;
  if (restOfWordBefore(passage.prefix, passage.exact) === '') start -= grownBefore;
  if (restOfWordAfter(passage.exact, passage.suffix) === '') end += grownAfter;
  const longest = Math.max(end - start, passage.exact.length);
  const surroundings = surroundingsLikeness(folded, start, end, passage);
  return { start, end, words: Math.max(0, 1 - match.errors / longest), surroundings };
}
