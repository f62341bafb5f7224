import type { Consistency } from '@core/model';

interface RatingLook {
  readonly is: Consistency;
  readonly words: string;
  /** The key that sets it at once. */
  readonly digit: string;
}

/** The ratings in the order they are offered. CC and II are for what compels. */
export const ratingLooks: readonly RatingLook[] = [
  { is: 'CC', words: 'very consistent', digit: '1' },
  { is: 'C', words: 'consistent', digit: '2' },
  { is: 'N', words: 'neutral, or can be read both ways', digit: '3' },
  { is: 'I', words: 'inconsistent', digit: '4' },
  { is: 'II', words: 'very inconsistent', digit: '5' },
  { is: 'NA', words: 'does not apply', digit: '0' },
];

export function ratingWords(is: Consistency | null): string {
  return ratingLooks.find((look) => look.is === is)?.words ?? 'not rated';
}
