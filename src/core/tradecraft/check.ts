import type { DismissalRow } from '../model/weighingRows';
import type { ClaimCheck, Remark, ReportCheck } from './remark';
import { reportSentences } from './reportSentences';
import { claimRules, reportRules } from './rules';

/** Everything the check has to remark on a report, in the order of its text. Answered remarks are among them; see `unanswered`. */
export function checkReport(given: Omit<ReportCheck, 'written'>): Remark[] {
  const check = { ...given, written: reportSentences(given.report.body) };
  return reportRules
    .flatMap((rule) =>
      rule.check(check).map((found) => ({ ...found, rule: rule.name, subjectId: given.report.id })),
    )
    .sort((left, right) => (left.place?.from ?? 0) - (right.place?.from ?? 0));
}

/** Everything the check has to remark on a claim and its statements. */
export function checkClaim(check: ClaimCheck): Remark[] {
  return claimRules.flatMap((rule) =>
    rule.check(check).map((found) => ({ ...found, rule: rule.name, subjectId: check.claim.id })),
  );
}

/** The remarks no living answer is about. An answer is about a rule and words: other words are remarked on again. */
export function unanswered(remarks: readonly Remark[], answers: readonly DismissalRow[]): Remark[] {
  const answered = new Set(answers.filter((row) => !row.deletedAt).map(keyOf));
  return remarks.filter((remark) => !answered.has(keyOf(remark)));
}

function keyOf({ rule, subjectId, passage }: Pick<DismissalRow, 'rule' | 'subjectId' | 'passage'>): string {
  return `${rule} ${subjectId} ${passage}`;
}
