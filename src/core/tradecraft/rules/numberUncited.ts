import { ownWords } from '../ownWords';
import type { ReportCheck, Rule } from '../remark';

const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
/** Numbers that count nothing: dates, years, times of day, numbered things. */
const counting = [
  new RegExp(
    `\\d{1,2}(?:\\s*[–-]\\s*\\d{1,2})?(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${month})(?:\\s+\\d{4})?`,
    'giu',
  ),
  new RegExp(`(?:${month})\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`, 'giu'),
  /\d{4}-\d{2}(?:-\d{2})?/gu,
  /(?<![\d.,])(?:1[5-9]|20)\d{2}s?(?![\d.,]*\d)/gu,
  /\d{1,2}[:.]\d{2}(?:\s*(?:UTC|GMT|[ap]\.?m\.?))?(?!\d)/giu,
  /(?:paragraph|page|pages|section|chapter|annex|table|figure|depot|division|battalion|brigade|base|unit|route|road|highway|block|gate|article|resolution|ICD|ICS|No\.?)\s+\d+(?:\s*[–-]\s*\d+)?/giu,
  /\p{L}[\p{L}-]*-?\d+|\d+(?:st|nd|rd|th)(?!\p{L})/giu,
];
const number =
  /(?<![\p{L}\d])(?:\d[\d., {3}]*\d|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|dozens?|hundreds?|thousands?|millions?)(?![\p{L}\d])/iu;
/** “The two accounts” counts nothing anew. */
const known =
  /(?<!\p{L})(?:the|these|those|both|its|their|his|her|our|last|first|next|other|[\p{L}]+[’']s)\s+$/iu;

/** A figure has to come from somewhere. */
export const numberUncited: Rule<ReportCheck> = {
  name: 'number-uncited',
  label: 'A number without a source',
  why: 'A reader repeats numbers first. Each needs the words it was taken from, or how it was counted.',
  check: ({ written }) =>
    written.sentences.flatMap((sentence) => {
      if (sentence.supports.length > 0) return [];
      const words = counting.reduce(
        (text, pattern) => text.replaceAll(pattern, (match) => ' '.repeat(match.length)),
        ownWords(sentence.text),
      );
      const match = number.exec(words);
      if (!match || known.test(words.slice(0, match.index))) return [];
      const from = sentence.from + match.index;
      return [
        {
          passage: sentence.text,
          message: `Cite where “${match[0].trim()}” comes from.`,
          place: { from, to: from + match[0].length },
        },
      ];
    }),
};
