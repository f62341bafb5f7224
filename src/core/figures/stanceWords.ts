import type { Stance } from '../model/claimRows';

/** What an origin does with a claim, as the window says it. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  asserts: 'asserts',
  denies: 'denies',
  doubts: 'casts doubt',
  mentions: 'mentions',
};
