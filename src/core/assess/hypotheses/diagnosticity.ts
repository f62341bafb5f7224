import type { Consistency } from '../../model/hypothesisRows';

/** Five even steps, as Open Synthesis has them: whether an item tells hypotheses apart does not hang on weights. */
const steps: Readonly<Record<Exclude<Consistency, 'NA'>, number>> = { II: -2, I: -1, N: 0, C: 1, CC: 2 };

/**
 * How far an item tells hypotheses apart: the population standard deviation of its ratings in even steps
 * (`openach/metrics.py`). 0: it fits all of them equally and decides nothing. Null when fewer than two hypotheses
 * are rated on it; NA is no rating here.
 */
export function diagnosticity(ratings: Iterable<Consistency>): number | null {
  const values = [...ratings].flatMap((rating) => (rating === 'NA' ? [] : steps[rating]));
  if (values.length < 2) return null;
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  return Math.sqrt(squares / values.length);
}
