import { isHighSurrogate, isLowSurrogate } from './surrogates';

/**
 * Translates offsets of one text between UTF-16 code units and Unicode code points. Built in one
 * pass; each question costs a binary search over the text's astral characters, or nothing without
 * any. A lone surrogate counts as one code point, as in `[...text]`.
 */
export class CodePointIndex {
  /** UTF-16 offset of each surrogate pair, ascending. */
  readonly #pairs: readonly number[];
  /** Length of the text in code points. */
  readonly length: number;

  constructor(text: string) {
    this.#pairs = surrogatePairs(text);
    this.length = text.length - this.#pairs.length;
  }

  /**
   * The code points before a UTF-16 offset. An offset inside a surrogate pair counts its first half
   * as a whole character, as `[...text.slice(0, offset)].length` does.
   */
  toCodePoints(utf16Offset: number): number {
    return utf16Offset - firstIndex(this.#pairs, (pair) => pair + 2 > utf16Offset);
  }

  /** The UTF-16 offset at which a code point starts. Never inside a surrogate pair. */
  toUtf16(codePointOffset: number): number {
    return codePointOffset + firstIndex(this.#pairs, (pair, before) => pair - before >= codePointOffset);
  }
}

/** Length of a text in Unicode code points; equals `[...text].length` without making the array. */
export function countCodePoints(text: string): number {
  return text.length - surrogatePairs(text).length;
}

function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  if (!/[\ud800-\udbff]/.test(text)) return pairs;
  for (let offset = 0; offset < text.length - 1; offset++) {
    if (isHighSurrogate(text.charCodeAt(offset)) && isLowSurrogate(text.charCodeAt(offset + 1))) {
      pairs.push(offset);
      offset++;
    }
  }
  return pairs;
}

/** The first place in an ascending list where `isPast` holds, or its length. */
function firstIndex(list: readonly number[], isPast: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(list[middle] as number, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
