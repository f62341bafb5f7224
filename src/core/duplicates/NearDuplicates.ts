import { compareShingles } from './compareShingles';
import { shinglesOf } from './shingles';

/** A source with nearly the same text as another. */
export interface NearDuplicate {
  /** The other one's id. */
  readonly id: string;
  /** Of both texts that is the same; for one in the other, of the shorter one. 0–1, at least `leastOverlap`. */
  readonly overlap: number;
  /**
   * `same`: both say nearly the same; `inside`: this text is nearly whole in the other, longer one; `around`: the
   * other is nearly whole in this one.
   */
  readonly kind: 'same' | 'inside' | 'around';
}

/** From this share on, two texts are taken for one origin. */
export const leastOverlap = 0.8;
/** Shorter texts are alike by chance: a greeting, a line of contact. */
const fewestShingles = 20;
/** For a text to count as quoted whole in another it must be more than a sentence. */
const fewestInside = 40;
/** One shingle in so many leads to texts worth comparing; of `fewestShingles` about five. */
const sampledEvery = 4;
/** Texts of one shingle that are looked at: of a footer that stands under every article, these. */
const mostTexts = 2_000;
/** A text has at most so many near-duplicates named; the nearest. */
const mostNamed = 50;
/** A candidate shares at least this part of what the shorter text has in the sample; below, 0.8 in all is out of reach. */
const leastSampled = 0.4;

/**
 * Finds texts that are nearly the same, or nearly whole in another, whatever their language and order. Holds at
 * most 32 KiB a text. Shingles with the smallest hashes (MinHash) lead to candidates, and all shingles
 * decide (see `compareShingles`). Adding texts in another order gives the same answers.
 */
export class NearDuplicates {
  readonly #shingles = new Map<string, Uint32Array>();
  /** The texts that have a sampled shingle. */
  readonly #texts = new Map<number, string[]>();

  /** How many texts it holds. */
  get size(): number {
    return this.#shingles.size;
  }

  /** Adds a text; one of the same id takes the place of the former. */
  add(id: string, text: string): void {
    this.remove(id);
    const shingles = shinglesOf(text);
    this.#shingles.set(id, shingles);
    for (const shingle of sampleOf(shingles)) {
      const texts = this.#texts.get(shingle);
      if (!texts) this.#texts.set(shingle, [id]);
      else texts.push(id);
    }
  }

  /** Takes a text out again; nothing happens if it is not there. */
  remove(id: string): void {
    const shingles = this.#shingles.get(id);
    if (!shingles) return;
    this.#shingles.delete(id);
    for (const shingle of sampleOf(shingles)) {
      const rest = this.#texts.get(shingle)?.filter((other) => other !== id) ?? [];
      if (rest.length === 0) this.#texts.delete(shingle);
      else this.#texts.set(shingle, rest);
    }
  }

  /** The near-duplicates of a text that was added, the nearest first; empty for an id that is not known. */
  of(id: string): NearDuplicate[] {
    const own = this.#shingles.get(id);
    if (!own || own.length < fewestShingles) return [];
    const found: NearDuplicate[] = [];
    for (const other of this.#candidates(id, own)) {
      const near = nearness(other, own, this.#shingles.get(other) as Uint32Array);
      if (near) found.push(near);
    }
    return found
      .sort((one, two) => two.overlap - one.overlap || (one.id < two.id ? -1 : 1))
      .slice(0, mostNamed);
  }

  #candidates(id: string, own: Uint32Array): string[] {
    const shared = new Map<string, number>();
    const sample = sampleOf(own);
    for (const shingle of sample)
      for (const other of this.#texts.get(shingle)?.slice(0, mostTexts) ?? [])
        if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared].flatMap(([other, count]) => {
      const theirs = this.#shingles.get(other) as Uint32Array;
      const shorter = Math.min(sample.length, theirs.length / sampledEvery);
      return count >= leastSampled * shorter ? [other] : [];
    });
  }
}

function nearness(id: string, own: Uint32Array, theirs: Uint32Array): NearDuplicate | null {
  if (theirs.length < fewestShingles) return null;
  const { both, ofFirst, ofSecond } = compareShingles(own, theirs);
  if (both >= leastOverlap) return { id, overlap: both, kind: 'same' };
  if (own.length < theirs.length && own.length >= fewestInside && ofFirst >= leastOverlap)
    return { id, overlap: ofFirst, kind: 'inside' };
  if (theirs.length < own.length && theirs.length >= fewestInside && ofSecond >= leastOverlap)
    return { id, overlap: ofSecond, kind: 'around' };
  return null;
}

/** The smallest part of all hashes there can be: the same shingles in every text, about one in `sampledEvery`. */
function sampleOf(shingles: Uint32Array): Uint32Array {
  const limit = 2 ** 32 / sampledEvery;
  let low = 0;
  let high = shingles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shingles[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return shingles.subarray(0, low);
}
