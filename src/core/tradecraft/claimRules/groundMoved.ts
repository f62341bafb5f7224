import type { ClaimCheck, Rule } from '../remark';

/** A claim whose statements stand on words an earlier version of their source had. */
export const groundMoved: Rule<ClaimCheck> = {
  name: 'ground-moved',
  label: 'The words are of an earlier version',
  why: 'A source was changed after it was annotated. What it no longer says may have been taken back.',
  check: ({ state, weighing, claim }) =>
    weighing.statementsOf(claim.id).flatMap((statement) => {
      const highlight = state.highlights.get(statement.highlightId);
      const source = state.sources.get(highlight?.sourceId ?? '');
      if (!highlight || !source || highlight.textSha256 === source.textSha256) return [];
      return [
        {
          passage: highlight.ranges.map(({ exact }) => exact).join(' '),
          message: `The newest version of “${source.title}” does not have these words, or it was not decided.`,
        },
      ];
    }),
};
