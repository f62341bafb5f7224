import { ownWords } from '../ownWords';
import type { ReportCheck, Rule } from '../remark';

const absolute =
  /(?<!\p{L})(?:(?<!almost\s|nearly\s|not\s|far from\s)certain(?:ly)?(?!\s+(?:of|areas?|parts?|cases?|conditions?|circumstances|\p{L}+s)(?!\p{L}))|undoubtedly|unquestionably|indisputabl[ey]|undeniabl[ey]|definitely|obviously|clearly|evidently|of course|always|never|impossible|inevitabl[ey]|proves?|(?:without|beyond|no)\s+(?:any\s+|a\s+)?doubt|(?:one\s+)?hundred\s+per\s?cent|100\s?%)(?!\p{L})/giu;

/** Words that leave no room for being wrong. */
export const absoluteWords: Rule<ReportCheck> = {
  name: 'absolute-words',
  label: 'Words that leave no room for being wrong',
  why: 'Documents seldom prove. A word of likelihood says how sure one can be; these say that one need not look any more.',
  check: ({ written }) =>
    written.sentences.flatMap((sentence) =>
      [...ownWords(sentence.text).matchAll(absolute)].map((match) => ({
        passage: sentence.text,
        message: `“${match[0]}” allows for no doubt: say how likely it is, or what would change it.`,
        place: { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length },
      })),
    ),
};
