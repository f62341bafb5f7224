import { type FoundLikelihood, findLikelihoods } from '../findLikelihoods';
import { ownWords } from '../ownWords';
import type { ReportCheck, Rule } from '../remark';

/** ICD 203: terms of its two rows are not mixed, unless the report says that they mean the same. */
export const mixedRows: Rule<ReportCheck> = {
  name: 'mixed-rows',
  label: 'Terms of both rows mixed',
  why: 'ICD 203 has two rows of words for the same seven bands. A reader who meets both takes them for different things.',
  check({ written, yardstick }) {
    const found = written.sentences.flatMap((sentence) =>
      findLikelihoods(ownWords(sentence.text), yardstick).map((likelihood) => ({ sentence, likelihood })),
    );
    const usual = mostUsedRow(found.map(({ likelihood }) => likelihood));
    return found
      .filter(({ likelihood }) => likelihood.row !== usual)
      .map(({ sentence, likelihood }) => ({
        passage: likelihood.exact,
        message: `“${likelihood.exact}” is of the other row of terms than the rest of the report: write “${likelihood.term.rows[usual]?.[0]}”, or say that both mean the same.`,
        place: { from: sentence.from + likelihood.start, to: sentence.from + likelihood.end },
      }));
  },
};

/** Of two rows used alike the one met first. */
function mostUsedRow(found: readonly FoundLikelihood[]): number {
  const uses = new Map<number, number>();
  for (const { row } of found) uses.set(row, (uses.get(row) ?? 0) + 1);
  return [...uses].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0;
}
