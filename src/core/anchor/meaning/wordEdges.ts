/** How far a word or number is followed beyond a passage's end, in UTF-16 code units. */
const reach = 48;

/** Scripts that write no spaces: a letter beside a passage does not belong to its word. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ideographicNumber = '〇零一二三四五六七八九十百千万亿两';
const numberAfter = new RegExp(`^(?:[.,:٫٬]?[\\p{Nd}${ideographicNumber}]|[%٪‰])+`, 'u');
const numberBefore = new RegExp(`(?:[\\p{Nd}${ideographicNumber}][.,:٫٬]?|[$€£¥-])+$`, 'u');
const wordAfter = /^(?:[\p{L}\p{M}\p{Nd}]|['’-](?=\p{L}))+/u;
const wordBefore = /(?:[\p{L}\p{M}\p{Nd}]|(?<=\p{L})['’-])+$/u;
const endsInNumber = new RegExp(`[\\p{Nd}${ideographicNumber}]$`, 'u');
const beginsWithNumber = new RegExp(`^[\\p{Nd}${ideographicNumber}]`, 'u');
const endsInLetter = /[\p{L}\p{M}]$/u;
const beginsWithLetter = /^[\p{L}\p{M}]/u;

/** The part of the passage's last word or number that stands after it: `0` after “4” in “40”. */
export function restOfWordAfter(passage: string, after: string): string {
  const end = passage.slice(-2);
  const next = after.slice(0, reach);
  if (endsInNumber.test(end)) return numberAfter.exec(next)?.[0] ?? wordRest(wordAfter, next);
  return endsInLetter.test(end) && !spaceless.test(end.slice(-1)) ? wordRest(wordAfter, next) : '';
}

/** The part of the passage's first word or number that stands before it: `un` before “lawful”. */
export function restOfWordBefore(before: string, passage: string): string {
  const start = passage.slice(0, 2);
  const previous = before.slice(-reach);
  if (beginsWithNumber.test(start)) return numberBefore.exec(previous)?.[0] ?? wordRest(wordBefore, previous);
  return beginsWithLetter.test(start) && !spaceless.test(start.slice(0, 1))
    ? wordRest(wordBefore, previous)
    : '';
}

function wordRest(pattern: RegExp, beside: string): string {
  const rest = pattern.exec(beside)?.[0] ?? '';
  return spaceless.test(rest) ? '' : rest;
}
