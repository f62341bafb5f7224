import type { PassageRange } from '../../model/rows';
import type { PassageContext } from '../contextScore';
import { foldCharacters } from '../typography/foldCharacters';
import { ApproximatePattern } from './ApproximatePattern';

/** More of the surroundings than this, in UTF-16 code units on each side, is not compared approximately. */
const longestCompared = 64;

/** A passage to be found, with its words and surroundings in the folded form that is searched. */
export class KnownPassage implements PassageRange {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly foldedExact: string;
  /** The folded surroundings. */
  readonly folded: PassageContext;
  readonly #patterns = new Map<string, ApproximatePattern>();

  constructor({ start, end, exact, prefix, suffix }: PassageRange) {
    this.start = start;
    this.end = end;
    this.exact = exact;
    this.prefix = prefix;
    this.suffix = suffix;
    this.foldedExact = foldCharacters(exact);
    this.folded = { prefix: foldCharacters(prefix), suffix: foldCharacters(suffix) };
  }

  get prefixPattern(): ApproximatePattern {
    return this.patternOf(this.folded.prefix.slice(-longestCompared));
  }

  get suffixPattern(): ApproximatePattern {
    return this.patternOf(this.folded.suffix.slice(0, longestCompared));
  }

  /** A pattern, prepared once for all places it is looked for at. */
  patternOf(words: string): ApproximatePattern {
    let pattern = this.#patterns.get(words);
    if (!pattern) {
      pattern = new ApproximatePattern(words);
      this.#patterns.set(words, pattern);
    }
    return pattern;
  }
}
