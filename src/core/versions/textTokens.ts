/** What is compared: words, single ideographs, single marks. White space is none of them. */
export interface TextTokens {
  /** Where each token starts, UTF-16 code units, ascending. */
  readonly starts: Int32Array;
  /** Where it ends, exclusive. */
  readonly ends: Int32Array;
  /** The same number for the same characters, in every text of one `TokenNumbers`. */
  readonly ids: Int32Array;
}

/** Scripts that write no spaces between words: each character counts by itself. */
const spaceless =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*';
const letters =
  '(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}])[\\p{L}\\p{M}\\p{N}])+';
/** An amount is one word: 4,700 that becomes 4,900 has not kept its “4”. */
const word = `${letters}(?:['’.,\\u200c\\u200d]${letters})*`;
const pictograph =
  '\\p{Extended_Pictographic}(?:[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]|\\u200d\\p{Extended_Pictographic})*';
const tokenPattern = new RegExp(`${spaceless}|${word}|${pictograph}|\\S\\p{M}*`, 'gu');

/** Numbers the different tokens of the texts that are compared with each other. */
export class TokenNumbers {
  readonly #numbers = new Map<string, number>();

  /** Cuts a text into tokens; every character that is not white space is in exactly one. */
  tokensOf(text: string): TextTokens {
    const starts: number[] = [];
    const ends: number[] = [];
    const ids: number[] = [];
    for (const match of text.matchAll(tokenPattern)) {
      const [token] = match;
      let id = this.#numbers.get(token);
      if (id === undefined) {
        id = this.#numbers.size;
        this.#numbers.set(token, id);
      }
      starts.push(match.index);
      ends.push(match.index + token.length);
      ids.push(id);
    }
    return { starts: Int32Array.from(starts), ends: Int32Array.from(ends), ids: Int32Array.from(ids) };
  }
}
