import { ownWords } from '../ownWords';
import type { ReportCheck, Rule } from '../remark';
import { voicesOfSentence } from '../supportOf';

const confirmed =
  /(?<!\p{L})(?:(?:is|are|was|were|been|being|has|have|had|now|independently|fully|we|I)\s+)(?:\p{L}+ly\s+)?(?:confirmed|verified|corroborated|established|proven)(?!\p{L})/iu;
const denied =
  /(?<!\p{L})(?:not|never|nobody|no\s+one|none|nothing|cannot|hardly|without|neither|n[o’']t)(?!\p{L})[^.;]*$/iu;

/** NATO's grade 1 in words: confirmed means by another, independent origin. */
export const confirmedAlone: Rule<ReportCheck> = {
  name: 'confirmed-alone',
  label: '“Confirmed” by one voice',
  why: 'Confirmed means by another origin that does not have it from the first: two papers quoting one agency confirm nothing.',
  check: (check) =>
    check.written.sentences.flatMap((sentence) => {
      const words = ownWords(sentence.text);
      const match = confirmed.exec(words);
      if (!match || denied.test(words.slice(0, match.index + match[0].length - 1))) return [];
      const voices = voicesOfSentence(check, sentence);
      if (voices.length > 1) return [];
      const [only] = voices;
      const by = only ? `only ${only} is cited for it` : 'nobody is cited for it';
      return [
        {
          passage: sentence.text,
          message: `“${match[0].trim()}” needs two independent voices, and ${by}.`,
          place: { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length },
        },
      ];
    }),
};
