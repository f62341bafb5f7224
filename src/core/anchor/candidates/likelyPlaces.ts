import type { GramIndex } from '../alignment/GramIndex';
import type { KnownPassage } from './KnownPassage';
import type { SearchableText } from './SearchableText';

/** Runs found in more places than this tell nothing; following them would only cost time. */
const mostOccurrences = 24;
/** Runs asked for per passage; of longer ones every second, third, … is taken. */
const mostRuns = 200;
/** Shared long runs from which the short ones, which are everywhere, need not be asked. */
const enoughLongRuns = 8;
/** A long run says more than a short one. */
const longWeight = 3;
/** Places of runs this close together (UTF-16 code units) speak for the same place of the passage. */
const bucketBits = 5;

/**
 * Where the passage probably starts, the likeliest first: places that share the most runs of
 * characters with its words and surroundings. At most `most` places, whatever the text.
 */
export function likelyPlaces(searchable: SearchableText, passage: KnownPassage, most: number): number[] {
  const query = passage.folded.prefix + passage.foldedExact + passage.folded.suffix;
  const votes = new Map<number, number>();
  const step = vote(searchable.longGrams, query, passage.folded.prefix.length, longWeight, votes);
  if (Math.max(0, ...votes.values()) * step < enoughLongRuns * longWeight)
    vote(searchable.shortGrams, query, passage.folded.prefix.length, 1, votes);
  const together = [...votes.keys()].map((bucket) => ({
    bucket,
    votes: (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0) / 2 + (votes.get(bucket - 1) ?? 0) / 2,
  }));
  together.sort((one, other) => other.votes - one.votes || one.bucket - other.bucket);
  const places: number[] = [];
  const taken = new Set<number>();
  for (const { bucket } of together) {
    if (places.length >= most) break;
    if (taken.has(bucket - 1) || taken.has(bucket) || taken.has(bucket + 1)) continue;
    taken.add(bucket);
    places.push((bucket << bucketBits) + (1 << (bucketBits - 1)));
  }
  return places;
}

/** Answers every how many runs one was asked for. */
function vote(
  index: GramIndex,
  query: string,
  shift: number,
  weight: number,
  votes: Map<number, number>,
): number {
  const hashes = index.hashesOf(query);
  const step = Math.max(1, Math.ceil(hashes.length / mostRuns));
  for (let offset = 0; offset < hashes.length; offset += step) {
    const hash = hashes[offset] as number;
    const count = index.countOf(hash);
    if (count === 0 || count > mostOccurrences) continue;
    for (const place of index.placesOf(hash)) {
      const bucket = (place - offset + shift) >> bucketBits;
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  }
  return step;
}
