import type { Voice } from '@core/assess';
import type { CaseState, Id } from '@core/model';
import type { NewVerdict } from '../../actions/holdVerdict';

/** What a verdict on two voices is between: their origins, or their sources where one speaks only for itself. */
export function verdictBetween(
  state: CaseState,
  one: Voice,
  other: Voice,
): Pick<NewVerdict, 'between' | 'pair'> | null {
  const [left, right] = [one.roots[0], other.roots[0]];
  if (left === undefined || right === undefined) return null;
  if (state.origins.has(left) && state.origins.has(right)) return { between: 'origins', pair: [left, right] };
  const [first, second] = [sourceOf(state, one), sourceOf(state, other)];
  return first && second ? { between: 'sources', pair: [first, second] } : null;
}

function sourceOf(state: CaseState, { statements }: Voice): Id | null {
  return state.highlights.get(statements[0]?.highlightId ?? '')?.sourceId ?? null;
}
