import { findLikelihoods } from '../findLikelihoods';
import type { ClaimCheck, Rule } from '../remark';

/** A claim is what is true or false; how likely it is belongs into the judgement on it. */
export const judgingClaim: Rule<ClaimCheck> = {
  name: 'judging-claim',
  label: 'The claim judges itself',
  why: 'A claim is true or false in the world. “Probably” in it hides who thinks so, and no statement can deny it.',
  check: ({ claim, yardstick }) => {
    const [found] = findLikelihoods(claim.text, yardstick);
    if (!found) return [];
    return [
      { passage: claim.text, message: `Leave “${found.exact}” out of the claim and say it in the report.` },
    ];
  },
};
