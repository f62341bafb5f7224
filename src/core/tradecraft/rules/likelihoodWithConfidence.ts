import { findLikelihoods } from '../findLikelihoods';
import { ownWords } from '../ownWords';
import type { ReportCheck, Rule } from '../remark';

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
      const [likelihood] = findLikelihoods(words, yardstick);
      const level = confidence.exec(words);
      if (!likelihood || !level) return [];
      return [
        {
          passage: sentence.text,
          message: `“${likelihood.exact}” says how likely it is and “${level[0]}” how good the ground is: put the confidence into a sentence of its own.`,
          place: { from: sentence.from, to: sentence.from + sentence.text.length },
        },
      ];
    }),
};
