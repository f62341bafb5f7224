import { isJudgement } from '../judgement';
import type { ReportCheck, Rule } from '../remark';
import { voicesOfSentence } from '../supportOf';

/** ICD 206: wherever a judgement depends on a source, the source is cited. */
export const judgementSupport: Rule<ReportCheck> = {
  name: 'judgement-support',
  label: 'A judgement that rests on nothing, or on one voice',
  why: 'ICD 206 asks for a citation wherever a judgement depends on a source. One origin, however often printed, is one voice.',
  check: (check) =>
    check.written.sentences.flatMap((sentence) => {
      if (!isJudgement(sentence, check.yardstick)) return [];
      const message = problem(voicesOfSentence(check, sentence), sentence.supports.length);
      if (!message) return [];
      const place = { from: sentence.from, to: sentence.from + sentence.text.length };
      return [{ passage: sentence.text, message, place }];
    }),
};

function problem(voices: readonly string[], cited: number): string | null {
  if (cited === 0) return 'This judgement cites nothing: cite what it rests on.';
  if (voices.length > 1) return null;
  const [only] = voices;
  if (!only) return 'Nobody asserts what this judgement cites: cite the words it rests on.';
  return `This judgement rests on one independent voice only (${only}): find another, or say so.`;
}
