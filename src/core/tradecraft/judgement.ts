import type { Yardstick } from '../assess/yardsticks/yardstick';
import { findLikelihoods } from './findLikelihoods';
import { ownWords } from './ownWords';
import type { ReportSentence } from './reportSentences';

const judging =
  /(?<!\p{L})(?:(?:we|I)\s+(?:\p{L}+ly\s+)?(?:judge|assess|conclude|estimate|believe|expect)|in\s+(?:our|my)\s+(?:judg(?:e)?ment|assessment|view))(?!\p{L})/iu;

/** Whether the analyst stands behind a sentence: it judges in so many words, or says or marks how likely something is. */
export function isJudgement(sentence: ReportSentence, yardstick: Yardstick): boolean {
  if (sentence.terms.some(({ kind }) => kind === 'likelihood')) return true;
  const words = ownWords(sentence.text);
  return judging.test(words) || findLikelihoods(words, yardstick).length > 0;
}
