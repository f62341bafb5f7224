import { foldWord, type VocabularyKind, vocabularyEntry } from './vocabulary';

export interface MeaningToken {
  readonly kind: VocabularyKind | 'name' | 'wording';
  /** Two tokens say the same when their keys are equal. */
  readonly key: string;
}

const numberPattern =
  "\\p{Nd}+(?:[.,:/٫٬'’\u066a-](?=\\p{Nd})\\p{Nd}+|[ \u00a0\u202f](?=\\p{Nd}{3}(?!\\p{Nd}))\\p{Nd}{3})*[%٪‰]?";
const ideographPattern = '[\\p{Script=Han}〇]';
const wordPattern =
  "[\\p{L}\\p{M}\\p{Nl}\\p{No}]+?(?:['’](?=\\p{L})[\\p{L}\\p{M}]+)?(?![\\p{L}\\p{M}]|['’]\\p{L})";
const tokens = new RegExp(
  `(?<number>${numberPattern})|(?<ideograph>${ideographPattern})|(?<word>${wordPattern})`,
  'gu',
);

/** Words that are written large at the start of a sentence and name nobody. */
const largeAtStart = new Set(
  `the a an in on at he she it they we i you this that these those there but and or if when while after before
  according as by for from his her its their our who what where why how with since until once also then
  в на он она они это но и по за с к у о из от до для как что кто где когда если а же мы вы я его ее их`.split(
    /\s+/,
  ),
);

/** The parts of a passage that carry its meaning, in order, in any script. */
export function meaningTokens(passage: string): MeaningToken[] {
  const found: MeaningToken[] = [];
  for (const { groups } of passage.matchAll(tokens)) {
    if (groups?.number)
      found.push({ kind: isDate(groups.number) ? 'date' : 'number', key: plainNumber(groups.number) });
    else found.push(tokenOf(groups?.ideograph ?? groups?.word ?? ''));
  }
  return found;
}

function tokenOf(word: string): MeaningToken {
  const known = vocabularyEntry(word);
  if (known) return known;
  const folded = foldWord(word);
  const isName = /^\p{Lu}/u.test(word) && !largeAtStart.has(folded);
  return { kind: isName ? 'name' : 'wording', key: folded };
}

/** `2014-07-25`, `25.7.2014`, `25/7`, `14:30` */
function isDate(number: string): boolean {
  return /^\p{Nd}+([-./:])\p{Nd}+\1\p{Nd}+$/u.test(number) || /^\p{Nd}{1,2}[/:]\p{Nd}{1,2}$/u.test(number);
}

/** In ASCII digits, without signs that group them. */
function plainNumber(number: string): string {
  return number
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[ \u00a0\u202f'’٬](?=\d)/g, '')
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace('٫', '.')
    .replace('٪', '%');
}

/** Decimal digits stand in runs of ten in Unicode, each run beginning with its zero. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
