/** A place close to a pattern: UTF-16 code units, `end` exclusive; `errors` are insertions, deletions and replacements. */
export interface ApproximateMatch {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** Ends with the same number of errors that are looked at: more stand only in texts that repeat one character. */
const mostEnds = 6;
const wordSize = 32;

/**
 * A pattern prepared for approximate search: Myers' bit-parallel algorithm (G. Myers, “A fast
 * bit-vector algorithm for approximate string matching based on dynamic programming”, JACM 46, 1999),
 * 32 rows of the matrix at a time. Time: length of pattern / 32 × length of the text searched.
 */
export class ApproximatePattern {
  readonly length: number;
  readonly #forward: Masks;
  readonly #backward: Masks;

  constructor(pattern: string) {
    this.length = pattern.length;
    this.#forward = masksOf(pattern, false);
    this.#backward = masksOf(pattern, true);
  }

  /** The places between `from` and `to` with the fewest errors, at most `mostErrors`; a few of them where many are equal. */
  find(text: string, from: number, to: number, mostErrors: number): ApproximateMatch[] {
    const ends = this.#ends(text, from, to, mostErrors);
    return ends.places.map((end) => ({ start: this.#startOf(text, from, end), end, errors: ends.errors }));
  }

  /** The fewest errors of any place between `from` and `to`; the pattern's length when nothing agrees. */
  fewestErrors(text: string, from: number, to: number): number {
    return this.#ends(text, from, to, this.length).errors;
  }

  #ends(text: string, from: number, to: number, mostErrors: number): { places: number[]; errors: number } {
    const column = new Column(this.length);
    let errors = mostErrors + 1;
    let places: number[] = [];
    for (let place = from; place < to; place++) {
      column.advance(this.#forward.get(text.charCodeAt(place)), 0);
      if (column.score > errors || column.score > mostErrors) continue;
      if (column.score < errors) places = [];
      errors = column.score;
      if (places.length === mostEnds) places.pop();
      places.push(place + 1);
    }
    return { places, errors: Math.min(errors, this.length) };
  }

  /** Where the closest match that ends at `end` begins; of equal ones the one nearest to the pattern's length. */
  #startOf(text: string, from: number, end: number): number {
    const column = new Column(this.length);
    let best = this.length;
    let start = end;
    const least = Math.max(from, end - 2 * this.length);
    for (let place = end - 1; place >= least; place--) {
      column.advance(this.#backward.get(text.charCodeAt(place)), 1);
      const isNearer = Math.abs(end - place - this.length) <= Math.abs(end - start - this.length);
      if (column.score > best || (column.score === best && !isNearer)) continue;
      best = column.score;
      start = place;
    }
    return start;
  }
}

/** For each UTF-16 code unit of a pattern the rows where it stands, as bits. */
type Masks = Map<number, Int32Array>;

function masksOf(pattern: string, isReversed: boolean): Masks {
  const masks: Masks = new Map();
  const blocks = Math.ceil(pattern.length / wordSize);
  for (let row = 0; row < pattern.length; row++) {
    const unit = pattern.charCodeAt(isReversed ? pattern.length - 1 - row : row);
    let mask = masks.get(unit);
    if (!mask) {
      mask = new Int32Array(blocks);
      masks.set(unit, mask);
    }
    mask[row >>> 5] = (mask[row >>> 5] as number) | (1 << (row & 31));
  }
  return masks;
}

/** One column of the matrix: differences between neighbouring rows as bits, and the last row's value. */
class Column {
  score: number;
  readonly #plus: Int32Array;
  readonly #minus: Int32Array;
  readonly #lastRow: number;

  constructor(length: number) {
    this.score = length;
    this.#plus = new Int32Array(Math.ceil(length / wordSize)).fill(-1);
    this.#minus = new Int32Array(this.#plus.length);
    this.#lastRow = 1 << ((length - 1) & 31);
  }

  /** The next character; `charge` is what skipping it before the pattern's first character costs. */
  advance(mask: Int32Array | undefined, charge: 0 | 1): void {
    const last = this.#plus.length - 1;
    let carry: number = charge;
    for (let block = 0; block <= last; block++) {
      const plus = this.#plus[block] as number;
      const minus = this.#minus[block] as number;
      const own = mask === undefined ? 0 : (mask[block] as number);
      const equal = carry < 0 ? own | 1 : own;
      const vertical = own | minus;
      const horizontal = (((equal & plus) + plus) ^ plus) | equal;
      let up = minus | ~(horizontal | plus);
      let down = plus & horizontal;
      const row = block === last ? this.#lastRow : 1 << 31;
      const next = (up & row) !== 0 ? 1 : (down & row) !== 0 ? -1 : 0;
      up = (up << 1) | (carry > 0 ? 1 : 0);
      down = (down << 1) | (carry < 0 ? 1 : 0);
      this.#plus[block] = down | ~(vertical | up);
      this.#minus[block] = up & vertical;
      carry = next;
    }
    this.score += carry;
  }
}
