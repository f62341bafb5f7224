import { type MeaningToken, meaningTokens } from './meaningTokens';

/** A kind of meaning in which two passages differ; `wording` where only other words do. */
export type MeaningKind = MeaningToken['kind'];

const kinds: readonly MeaningKind[] = ['number', 'date', 'negation', 'quantifier', 'name', 'wording'];

/**
 * In what two passages that look alike say something different: their numbers (in any digits, spelled
 * out or not), dates, negations, words of quantity, names, other words. The order counts: “5 killed, 6
 * hurt” and “6 killed, 5 hurt” differ. In scripts without capital letters names count as `wording`.
 */
export function meaningDifferences(one: string, other: string): MeaningKind[] {
  const left = meaningTokens(one);
  const right = meaningTokens(other);
  return kinds.filter((kind) => keysOf(left, kind) !== keysOf(right, kind));
}

function keysOf(tokens: readonly MeaningToken[], kind: MeaningKind): string {
  return tokens
    .filter((token) => token.kind === kind)
    .map((token) => token.key)
    .join('\n');
}
