import type { Consistency } from '../../model/hypothesisRows';
import type { Id } from '../../model/id';
import type { BoardWeights } from './boardWeights';
import { type MatrixItem, ranking, scoreMatrix } from './scoreMatrix';

/** An item on which the outcome hangs. */
export interface CriticalItem {
  readonly itemId: Id;
  /** Who would survive without it; null when that changes nothing. */
  readonly withoutIt: readonly Id[] | null;
  /** Single ratings of it that would change who survives if they were N instead, and to whom. */
  readonly cells: readonly { readonly hypothesisId: Id; readonly survivors: readonly Id[] }[];
}

/** The hypotheses that are least inconsistent; none while no item counts. */
export function survivors(
  hypothesisIds: readonly Id[],
  items: readonly MatrixItem[],
  weights: BoardWeights,
): Id[] {
  if (items.every(({ credibility }) => credibility === null)) return [];
  return ranking(scoreMatrix(hypothesisIds, items, weights))[0] ?? [];
}

/** Heuer's sixth step: the items that alone change which hypothesis survives, in the order given. */
export function criticalItems(
  hypothesisIds: readonly Id[],
  items: readonly MatrixItem[],
  weights: BoardWeights,
): CriticalItem[] {
  const counted = items.filter(({ credibility }) => credibility !== null);
  if (hypothesisIds.length < 2) return [];
  const now = survivors(hypothesisIds, counted, weights);
  // Every hypothesis survives what nobody weighed: with one item, its fall is the fall of the board.
  const changed = (rest: readonly MatrixItem[]) => {
    const then = ranking(scoreMatrix(hypothesisIds, rest, weights))[0] ?? [];
    return then.join() === now.join() ? null : then;
  };
  return counted.flatMap((item): CriticalItem[] => {
    const others = counted.filter((other) => other !== item);
    const withoutIt = changed(others);
    const cells = hypothesisIds.flatMap((hypothesisId) => {
      const rating = item.ratings.get(hypothesisId);
      if (rating === undefined || rating === 'N' || rating === 'NA') return [];
      const ratings = new Map<Id, Consistency>(item.ratings).set(hypothesisId, 'N');
      const then = changed([...others, { ...item, ratings }]);
      return then ? [{ hypothesisId, survivors: then }] : [];
    });
    return withoutIt || cells.length > 0 ? [{ itemId: item.id, withoutIt, cells }] : [];
  });
}
