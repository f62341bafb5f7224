import type { Consistency } from '@core/model';
import { ratingLooks } from './ratingLooks';

/** What a key does in a cell. */
export interface KeyOutcome {
  /** The rating the cell gets, after which the next cell has its turn; null while letters may follow. */
  readonly done: Consistency | null;
  /** Letters typed so far: in this cell, or after `done` in the next one. */
  readonly draft: string;
}

const second: Readonly<Record<string, Consistency>> = { CC: 'CC', II: 'II', NA: 'NA' };

/**
 * Ratings are typed as they are written, and one digit each does the same at once. A letter that cannot go on
 * from the one before ends that one: C N I rates three cells. Null for keys that mean nothing here.
 */
export function ratingKey(draft: string, key: string): KeyOutcome | null {
  const digit = ratingLooks.find((look) => look.digit === key);
  if (digit) return { done: digit.is, draft: '' };
  const letter = key.toUpperCase();
  const whole = second[draft + letter];
  if (draft !== '' && whole) return { done: whole, draft: '' };
  if (letter !== 'C' && letter !== 'N' && letter !== 'I') return null;
  return { done: draftRating(draft), draft: letter };
}

/** What the letters typed so far say; null for none. */
export function draftRating(draft: string): Consistency | null {
  return ratingLooks.find(({ is }) => is === draft)?.is ?? null;
}

/** The key as a Latin letter or digit, on a keyboard of another script by its place. */
export function plainKey({ key, code }: { readonly key: string; readonly code: string }): string {
  if (key.length !== 1 || key <= '\u007f') return key;
  return /^(?:Key|Digit)(\w)$/.exec(code)?.[1] ?? key;
}
