import type { Stance } from '../model/claimRows';

/** The sign of each stance, told apart by shape, and the word that goes with it. */
export const stanceWords: Readonly<Record<Stance, { readonly sign: string; readonly word: string }>> = {
  asserts: { sign: '●', word: 'Asserts' },
  denies: { sign: '○', word: 'Denies' },
  doubts: { sign: '◐', word: 'Doubts' },
  mentions: { sign: '·', word: 'Mentions' },
};
