import type { Consistency, Weight } from '../../model/hypothesisRows';
import type { Id } from '../../model/id';
import type { BoardWeights } from './boardWeights';

/** One row of a matrix, as far as the arithmetic needs it. */
export interface MatrixItem {
  readonly id: Id;
  /** Null: the item is left out of the arithmetic. */
  readonly credibility: Weight | null;
  readonly relevance: Weight;
  /** By hypothesis; one that is missing is not rated. */
  readonly ratings: ReadonlyMap<Id, Consistency>;
}

export interface HypothesisScore {
  readonly hypothesisId: Id;
  /** Σ credibility × relevance × consistency over the items that count; 0 or less with the published weights. */
  readonly score: number;
  /** Cells of items that count which are not rated. They add nothing to `score`, which is not final before they do. */
  readonly openCells: number;
  /** What `score` would be if every open cell were rated II. */
  readonly couldFallTo: number;
}

/** Scores this near to each other are level: sums of roots differ in their last digits. */
export const levelWithin = 1e-9;

/** Scores every hypothesis, in the order given. The order of the items changes nothing, to the last digit. */
export function scoreMatrix(
  hypothesisIds: readonly Id[],
  items: readonly MatrixItem[],
  weights: BoardWeights,
): HypothesisScore[] {
  return hypothesisIds.map((hypothesisId) => {
    const terms: number[] = [];
    const falls: number[] = [];
    for (const item of items) {
      const factor = itemFactor(item, weights);
      if (factor === null) continue;
      const rating = item.ratings.get(hypothesisId);
      if (rating === undefined) falls.push(factor * weights.II);
      else if (rating !== 'NA') terms.push(factor * weights[rating]);
    }
    const score = sum(terms);
    return { hypothesisId, score, openCells: falls.length, couldFallTo: sum([...terms, ...falls]) };
  });
}

/** Credibility × relevance; null for an item that is left out. */
export function itemFactor(item: MatrixItem, weights: BoardWeights): number | null {
  return item.credibility === null ? null : weights[item.credibility] * weights[item.relevance];
}

/** Hypotheses from least to most inconsistent; those that are level stand together, in the order given. */
export function ranking(scores: readonly Pick<HypothesisScore, 'hypothesisId' | 'score'>[]): Id[][] {
  const groups: { ids: Id[]; score: number }[] = [];
  for (const { hypothesisId, score } of scores.toSorted((left, right) => right.score - left.score)) {
    const last = groups.at(-1);
    if (last && last.score - score <= levelWithin) last.ids.push(hypothesisId);
    else groups.push({ ids: [hypothesisId], score });
  }
  const order = scores.map(({ hypothesisId }) => hypothesisId);
  return groups.map(({ ids }) => ids.sort((left, right) => order.indexOf(left) - order.indexOf(right)));
}

/** Adds in order of size: addition of roots is not associative, and an item's place must not matter. */
function sum(terms: number[]): number {
  return terms.sort((left, right) => left - right).reduce((total, term) => total + term, 0);
}
