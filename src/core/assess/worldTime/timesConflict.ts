import type { WorldTime } from '../../model/claimRows';
import { boundsOfTime } from './boundsOfTime';

/** Whether two times cannot both hold: no moment is in both. */
export function timesConflict(left: WorldTime, right: WorldTime): boolean {
  const [one, other] = [boundsOfTime(left), boundsOfTime(right)];
  return one.last < other.first || other.last < one.first;
}
