import type { Difference } from '@core/versions/compareTexts';
import { revealPassage } from '@renderer/app/workspace';
import { useComparison } from './comparison';

/** Goes to a difference: the older text scrolls there, and the newest one to the same place. */
export function goToDifference(place: number): void {
  const { comparison } = useComparison.getState();
  const difference = comparison?.differences[place];
  if (!comparison || !difference) return;
  useComparison.setState({ current: place });
  revealPassage({ sourceId: comparison.sourceId, range: shownRange(difference) });
}

/** To the next or the one before; beyond the last it begins anew. */
export function stepDifference(step: 1 | -1): void {
  const { comparison, current } = useComparison.getState();
  const count = comparison?.differences.length ?? 0;
  if (count === 0) return;
  const from = current < 0 && step < 0 ? 0 : current;
  goToDifference((from + step + count) % count);
}

/** Words that are only gone have no width in the newest text: the letters beside their place are shown. */
function shownRange({ newStart, newEnd }: Difference): { start: number; end: number } {
  return newEnd > newStart
    ? { start: newStart, end: newEnd }
    : { start: Math.max(0, newStart - 1), end: newStart + 1 };
}
