import { findLikelihoods } from '../findLikelihoods';
import { ownWords } from '../ownWords';
import type { ReportCheck, Rule } from '../remark';
import type { MarkedTerm, ReportSentence } from '../reportSentences';

const confidence =
  /(?<!\p{L})(?:(?:low|moderate|medium|high)(?:-to-(?:moderate|high))?\s+(?:analytic(?:al)?\s+)?confidence|confidence\s+(?:is|level|in)|confident(?:ly)?)(?!\p{L})/iu;

/** ICD 203: a degree of likelihood and a level of confidence are never combined in one sentence. */
export const likelihoodWithConfidence: Rule<ReportCheck> = {
  name: 'likelihood-with-confidence',
  label: 'Likelihood and confidence in one sentence',
  why: 'How likely something is and how good the ground for saying so are two things; ICD 203 asks for two sentences.',
  check: ({ written, yardstick }) =>
    written.sentences.flatMap((sentence) => {
      const words = ownWords(sentence.text);
      const likelihood = marked(sentence, 'likelihood') ?? findLikelihoods(words, yardstick)[0]?.exact;
      const level = marked(sentence, 'confidence') ?? confidence.exec(words)?.[0];
      if (!likelihood || !level) return [];
      return [
        {
          passage: sentence.text,
          message: `“${likelihood}” says how likely it is and “${level}” how good the ground is: put the confidence into a sentence of its own.`,
          place: { from: sentence.from, to: sentence.from + sentence.text.length },
        },
      ];
    }),
};

/** The words the analyst has marked, in whatever language they are. */
function marked({ text, terms }: ReportSentence, kind: MarkedTerm['kind']): string | undefined {
  const term = terms.find((each) => each.kind === kind);
  return term && text.slice(term.start, term.end);
}
