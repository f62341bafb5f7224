import { gramHashes } from './gramHashes';

/**
 * Where every run of `gram` UTF-16 code units of a text stands. Built in two passes into flat arrays:
 * about 8 bytes for each character. A bucket can hold places of other runs with the same hash.
 */
export class GramIndex {
  readonly gram: number;
  readonly #bits: number;
  readonly #ends: Int32Array;
  readonly #places: Int32Array;

  constructor(text: string, gram: number) {
    this.gram = gram;
    const hashes = gramHashes(text, 0, text.length, gram);
    this.#bits = Math.min(22, Math.max(8, 32 - Math.clz32(hashes.length)));
    const counts = new Int32Array((1 << this.#bits) + 1);
    const shift = 32 - this.#bits;
    for (const hash of hashes) (counts[(hash >>> shift) + 1] as number)++;
    for (let bucket = 1; bucket < counts.length; bucket++)
      counts[bucket] = (counts[bucket] as number) + (counts[bucket - 1] as number);
    this.#places = new Int32Array(hashes.length);
    for (let place = 0; place < hashes.length; place++) {
      const bucket = (hashes[place] as number) >>> shift;
      this.#places[counts[bucket] as number] = place;
      counts[bucket] = (counts[bucket] as number) + 1;
    }
    this.#ends = counts;
  }

  /** The hashes of a query's runs, to ask `placesOf` with; `query` must be folded as the text was. */
  hashesOf(query: string): Int32Array {
    return gramHashes(query, 0, query.length, this.gram);
  }

  /** The places (ascending) where a run with this hash may stand. */
  placesOf(hash: number): Int32Array {
    const bucket = hash >>> (32 - this.#bits);
    return this.#places.subarray(bucket === 0 ? 0 : this.#ends[bucket - 1], this.#ends[bucket]);
  }

  /** How many places `placesOf` would answer. */
  countOf(hash: number): number {
    const bucket = hash >>> (32 - this.#bits);
    return (this.#ends[bucket] as number) - (bucket === 0 ? 0 : (this.#ends[bucket - 1] as number));
  }
}
