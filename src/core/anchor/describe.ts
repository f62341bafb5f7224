import type { PassageRange } from '../model/rows';
import { splitsSurrogatePair } from '../text/surrogates';
import { findQuote } from './findQuote';

/**
 * Context on each side, in UTF-16 code units: doubled from the first to the second until the quote
 * with its context stands only once. 32 is what other annotation tools write; at 256 two places
 * agree over half a page and only the position tells them apart.
 */
const shortestContext = 32;
const longestContext = 256;

/**
 * Describes a passage by position, words and surroundings. `start` and `end` are UTF-16 code units,
 * `end` exclusive; an end inside a surrogate pair is moved outwards. An empty or impossible range is
 * our own mistake and throws.
 */
export function describePassage(text: string, start: number, end: number): PassageRange {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`No passage from ${start} to ${end} in a text of ${text.length}`);
  const from = splitsSurrogatePair(text, start) ? start - 1 : start;
  const to = splitsSurrogatePair(text, end) ? end + 1 : end;
  const exact = text.slice(from, to);
  for (let context = shortestContext; ; context *= 2) {
    const prefix = contextBefore(text, from, context);
    const suffix = contextAfter(text, to, context);
    if (context >= longestContext || findQuote(text, prefix + exact + suffix, 2).length === 1)
      return { start: from, end: to, exact, prefix, suffix };
  }
}

function contextBefore(text: string, start: number, length: number): string {
  const from = Math.max(0, start - length);
  return text.slice(splitsSurrogatePair(text, from) ? from + 1 : from, start);
}

function contextAfter(text: string, end: number, length: number): string {
  const to = Math.min(text.length, end + length);
  return text.slice(end, splitsSurrogatePair(text, to) ? to - 1 : to);
}
