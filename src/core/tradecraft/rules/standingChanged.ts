import type { Id } from '../../model/id';
import type { Remark, ReportCheck, Rule } from '../remark';
import { statementsOfSupport } from '../supportOf';

/** A claim that stands otherwise than when the report first rested on it. */
export const standingChanged: Rule<ReportCheck> = {
  name: 'standing-changed',
  label: 'A claim stands otherwise than when this was written',
  why: 'ICD 203 asks that changes of a judgement be explained. A report does not know by itself that its ground has moved.',
  check(check) {
    const found: Omit<Remark, 'rule' | 'subjectId'>[] = [];
    const add = (claimId: Id, place: { from: number; to: number }) => {
      const before = check.standingWhenCited.get(claimId);
      const claim = check.state.claims.get(claimId);
      if (!before || !claim || claim.deletedAt) return;
      const now = check.weighing.standingOf(claimId).standing;
      if (now === before) return;
      // What it was and is belongs to the words: another change after an answer is said anew.
      const passage = `${claim.text}: ${before} → ${now}`;
      if (found.some((remark) => remark.passage === passage && remark.place?.from === place.from)) return;
      found.push({
        passage,
        message: `“${claim.text}” was ${before} when this was written and is ${now} now.`,
        place,
      });
    };
    for (const { kind, id, from } of check.written.pieces)
      if (kind === 'claim') add(id, { from, to: from + 1 });
    for (const { supports, from, text } of check.written.sentences)
      for (const support of supports) {
        const place = { from, to: from + text.length };
        if (support.kind === 'claim') add(support.id, place);
        else if (support.kind === 'highlight')
          for (const { claimId } of statementsOfSupport(check, support)) add(claimId, place);
      }
    return found;
  },
};
