import { GramIndex } from '../alignment/GramIndex';
import { foldCharacters } from '../typography/foldCharacters';

/** Lengths of the indexed runs, in UTF-16 code units: short ones survive edits, long ones tell places apart in repetitive text. */
const shortGram = 6;
const longGram = 16;

/** Occurrences, ascending; not all of them when the search was given up as too long. */
export interface Occurrences {
  readonly places: readonly number[];
  readonly isComplete: boolean;
}

/** A text with what searching it needs, each made when first asked for and then kept. Offsets are UTF-16 code units. */
export class SearchableText {
  readonly text: string;
  #folded: string | undefined;
  #short: GramIndex | undefined;
  #long: GramIndex | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The text with its typography levelled; offsets are the same. */
  get folded(): string {
    this.#folded ??= foldCharacters(this.text);
    return this.#folded;
  }

  get shortGrams(): GramIndex {
    this.#short ??= new GramIndex(this.folded, shortGram);
    return this.#short;
  }

  get longGrams(): GramIndex {
    this.#long ??= new GramIndex(this.folded, longGram);
    return this.#long;
  }

  /** Where a folded pattern stands in the folded text. At most `limit` places are compared. */
  occurrences(pattern: string, limit: number): Occurrences {
    if (pattern.length < shortGram) return this.#scan(pattern, limit);
    const index = pattern.length < longGram ? this.shortGrams : this.longGrams;
    const hashes = index.hashesOf(pattern);
    let rarest = 0;
    for (let offset = 1; offset < hashes.length; offset++)
      if (index.countOf(hashes[offset] as number) < index.countOf(hashes[rarest] as number)) rarest = offset;
    const possible = index.placesOf(hashes[rarest] as number);
    const places: number[] = [];
    for (const place of possible.subarray(0, limit))
      if (place >= rarest && this.folded.startsWith(pattern, place - rarest)) places.push(place - rarest);
    return { places, isComplete: possible.length <= limit };
  }

  #scan(pattern: string, limit: number): Occurrences {
    const places: number[] = [];
    let place = pattern === '' ? -1 : this.folded.indexOf(pattern);
    while (place >= 0 && places.length < limit) {
      places.push(place);
      place = this.folded.indexOf(pattern, place + 1);
    }
    return { places, isComplete: place < 0 };
  }
}
