import { corroborationMissing } from '../../assess/corroborationMissing';
import type { ClaimCheck, Rule } from '../remark';

/** A grade that says confirmed, of a statement nobody confirms. */
export const confirmedGradeAlone: Rule<ClaimCheck> = {
  name: 'confirmed-grade-alone',
  label: 'Graded “confirmed” by one voice',
  why: 'Credibility 1 needs another origin than the one it grades.',
  check: ({ state, weighing, claim }) =>
    weighing.statementsOf(claim.id).flatMap((statement) => {
      const message = corroborationMissing(weighing, statement);
      if (!message) return [];
      const words = state.highlights
        .get(statement.highlightId)
        ?.ranges.map(({ exact }) => exact)
        .join(' ');
      return [{ passage: words ?? claim.text, message }];
    }),
};
