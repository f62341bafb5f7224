import type { Consistency, QuestionRow, Weight } from '../../model/hypothesisRows';

/** Ratings that have a weight: NA is not applicable, which is no weight at all. */
export type WeighedRating = Exclude<Consistency, 'NA'>;

/** What a board multiplies: the weight of a rating, of the item's credibility and of its relevance. */
export type BoardWeights = Readonly<Record<WeighedRating | Weight, number>>;

/**
 * The weights of weighted inconsistency in PARC's technical description of its ACH: II −2, I −1, N, C and CC 0;
 * credibility and relevance low 1/√2, medium 1, high √2.
 */
export const publishedWeights: BoardWeights = {
  CC: 0,
  C: 0,
  N: 0,
  I: -1,
  II: -2,
  low: Math.SQRT1_2,
  medium: 1,
  high: Math.SQRT2,
};

/** The order weights are shown in; ratings from most to least inconsistent, then levels. */
export const weightNames = ['II', 'I', 'N', 'C', 'CC', 'low', 'medium', 'high'] as const;

/** Largest weight that can be given; scores stay readable. */
const largest = 100;

/** The weights a board is scored with: the published ones, and those of its own. */
export function boardWeights(question: Pick<QuestionRow, 'weights'>): BoardWeights {
  const own = question.weights ?? {};
  return Object.fromEntries(
    weightNames.map((name) => [name, own[name] ?? publishedWeights[name]]),
  ) as unknown as BoardWeights;
}

/** The names of the weights that are not the published ones. */
export function editedWeights(question: Pick<QuestionRow, 'weights'>): (keyof BoardWeights)[] {
  const weights = boardWeights(question);
  return weightNames.filter((name) => weights[name] !== publishedWeights[name]);
}

/** Why these weights would score nonsense, in a sentence; null when they do not. */
export function weightsProblem(weights: BoardWeights): string | null {
  const values = weightNames.map((name) => weights[name]);
  if (!values.every((value) => Number.isFinite(value) && Math.abs(value) <= largest))
    return `A weight is a number between −${largest} and ${largest}.`;
  const { II, I, N, C, CC, low, medium, high } = weights;
  if (!(II <= I && I <= N && N <= C && C <= CC))
    return 'The more a rating contradicts, the less it weighs: II ≤ I ≤ N ≤ C ≤ CC.';
  if (!(low > 0 && low <= medium && medium <= high))
    return 'The weights of credibility and relevance are above 0, and low ≤ medium ≤ high.';
  return null;
}
