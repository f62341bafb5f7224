const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const letter = /\p{L}/gu;

/** Whether more letters are of right-to-left scripts than of others. */
export function isMostlyRightToLeft(text: string): boolean {
  const rightToLeft = text.match(rightToLeftLetter)?.length ?? 0;
  return rightToLeft > 0 && rightToLeft * 2 >= (text.match(letter)?.length ?? 0);
}

/** Scripts that put no space between words, with their punctuation and full-width forms. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;

/** Whether any of it is in a script that puts no space between words. */
export function hasUnspacedScript(text: string): boolean {
  return unspaced.test(text);
}

/** Whether a line's end between these characters stands for no space. They are whole code points. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  return unspaced.test(before) && unspaced.test(after);
}
