/** A word in a folded text: UTF-16 code units, `end` exclusive. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts written without blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const runs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}_])+/gu;

/** Whether a word is of a script without blanks, where a word of a query may be part of a run. */
export function isUnspaced(word: string): boolean {
  return unspaced.test(word);
}

/** The words of a folded text in order; a run of an unspaced script is one token per character. */
export function wordsOf(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(runs)) {
    const start = match.index;
    if (!isUnspaced(match[0])) tokens.push({ text: match[0], start, end: start + match[0].length });
    else {
      let at = start;
      for (const character of match[0]) {
        tokens.push({ text: character, start: at, end: at + character.length });
        at += character.length;
      }
    }
  }
  return tokens;
}

/**
 * What is indexed of a folded text: its words; of unspaced scripts each character and each pair of
 * neighbours, so that a longer word finds few candidates.
 */
export function indexTerms(folded: string): string[] {
  const words = wordsOf(folded);
  const terms: string[] = [];
  for (const [index, word] of words.entries()) {
    terms.push(word.text);
    const next = words[index + 1];
    if (next && isUnspaced(word.text) && isUnspaced(next.text)) terms.push(word.text + next.text);
  }
  return terms;
}
