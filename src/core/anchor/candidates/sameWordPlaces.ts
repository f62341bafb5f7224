import { splitsSurrogatePair } from '../../text/surrogates';
import { contextScore } from '../contextScore';
import type { KnownPassage } from './KnownPassage';
import type { Occurrences, SearchableText } from './SearchableText';

/** A place where the passage's words stand, with nothing but typography different. */
export interface SameWords {
  readonly start: number;
  readonly end: number;
  /** The share of the known surroundings around it, 0–1. */
  readonly surroundings: number;
}

export interface SameWordPlaces {
  /** The best first; no more than `mostPlaces`. */
  readonly places: readonly SameWords[];
  readonly isComplete: boolean;
}

/** More than an analyst would look through. */
const mostPlaces = 50;
/** Occurrences compared for long words, whose places are indexed, and for the shortest, which are everywhere. */
const mostCompared = 5_000;
const mostScanned = 1_000_000;
/** Shorter words are looked for together with this much of their surroundings first. */
const shortWords = 12;
const surroundingsTaken = 8;
/** With this much known on each side, a place without `surroundingsTaken` of it on either side agrees in less than a quarter. */
const enoughKnown = 32;
/** Share of the surroundings that settles the matter for short words, whose other places then do not count. */
const settling = 0.5;

/** The places of the text where the passage's own words stand, the best surroundings first. */
export function sameWordPlaces(searchable: SearchableText, passage: KnownPassage): SameWordPlaces {
  const { foldedExact } = passage;
  const { prefix, suffix } = passage.folded;
  if (foldedExact === '') return { places: [], isComplete: true };
  if (foldedExact.length < shortWords && prefix.length >= enoughKnown && suffix.length >= enoughKnown) {
    const supported = ranked(searchable, passage, besideSurroundings(searchable, passage));
    if ((supported.places[0]?.surroundings ?? 0) >= settling) return supported;
  }
  const limit = foldedExact.length < 6 ? mostScanned : mostCompared;
  return ranked(searchable, passage, searchable.occurrences(foldedExact, limit));
}

function besideSurroundings(searchable: SearchableText, passage: KnownPassage): Occurrences {
  const { foldedExact } = passage;
  const { prefix, suffix } = passage.folded;
  const before = prefix.slice(-surroundingsTaken);
  const left = searchable.occurrences(before + foldedExact, mostCompared);
  const right = searchable.occurrences(foldedExact + suffix.slice(0, surroundingsTaken), mostCompared);
  const places = new Set([...left.places.map((place) => place + before.length), ...right.places]);
  return { places: [...places], isComplete: left.isComplete && right.isComplete };
}

function ranked(searchable: SearchableText, passage: KnownPassage, found: Occurrences): SameWordPlaces {
  const { folded, text } = searchable;
  const context = passage.folded;
  // Where text and surroundings repeat one character, each comparison is as long as the surroundings.
  let budget = text.length + 100_000;
  const known = context.prefix.length + context.suffix.length;
  let best: SameWords[] = [];
  let least = -1;
  let isComplete = found.isComplete;
  for (const start of found.places) {
    const end = start + passage.foldedExact.length;
    if (splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)) continue;
    if (budget <= 0) {
      isComplete = false;
      break;
    }
    const surroundings = contextScore(folded, start, end, context);
    budget -= 1 + surroundings * known;
    if (surroundings <= least) continue;
    best.push({ start, end, surroundings });
    if (best.length < 4 * mostPlaces) continue;
    best = sorted(best, passage.start).slice(0, mostPlaces);
    least = best.at(-1)?.surroundings ?? -1;
  }
  return { places: sorted(best, passage.start).slice(0, mostPlaces), isComplete };
}

function sorted(places: SameWords[], expected: number): SameWords[] {
  return places.sort(
    (one, other) =>
      other.surroundings - one.surroundings ||
      Math.abs(one.start - expected) - Math.abs(other.start - expected) ||
      one.start - other.start,
  );
}
