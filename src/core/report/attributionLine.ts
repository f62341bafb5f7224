import type { CaseState } from '../model/caseState';
import type { AttributionStep } from '../model/rows';

/**
 * Who says it, root first, as a reader meets it: “Governor, via Al-Masar, in The Northern Courier”.
 * Hedges follow in quotation marks. Empty for a chain without steps.
 */
export function attributionLine(state: CaseState, chain: readonly AttributionStep[]): string {
  const names = chain.map((step) => {
    const origin = state.origins.get(step.originId);
    const name = origin && !origin.deletedAt ? origin.name : 'an origin that was deleted';
    return step.hedge ? `${name} (“${step.hedge}”)` : name;
  });
  const [outlet, ...further] = names;
  const root = further.pop();
  if (!outlet || !root) return outlet ?? '';
  const between = further.reverse().map((name) => `via ${name}`);
  return [root, ...between, `in ${outlet}`].join(', ');
}
