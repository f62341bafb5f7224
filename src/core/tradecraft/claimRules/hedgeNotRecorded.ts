import { findHedges } from '../../detect/findHedges';
import type { ClaimCheck, Rule } from '../remark';

/** A passage that hedges, stated without its hedge. */
export const hedgeNotRecorded: Rule<ClaimCheck> = {
  name: 'hedge-not-recorded',
  label: 'A hedge was not recorded',
  why: 'The reserve with which somebody says something belongs to who says it, at the step that has it.',
  check: ({ state, weighing, claim }) =>
    weighing.statementsOf(claim.id).flatMap((statement) => {
      if (statement.chain.some(({ hedge }) => hedge)) return [];
      const words =
        state.highlights
          .get(statement.highlightId)
          ?.ranges.map(({ exact }) => exact)
          .join(' ') ?? '';
      const [hedge] = findHedges(words);
      if (!hedge) return [];
      return [
        {
          passage: words,
          message: `The passage says it with “${hedge.exact}”, and no step of who says it has this hedge.`,
        },
      ];
    }),
};
