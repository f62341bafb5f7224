import type { LocatedState } from '@core/anchor/located';

/** The five outcomes for people; the shape before them tells them apart without colour. */
export const stateWords: Record<LocatedState, { readonly sign: string; readonly words: string }> = {
  exact: { sign: '=', words: 'Unchanged' },
  moved: { sign: '→', words: 'Moved' },
  changed: { sign: '≠', words: 'Changed' },
  ambiguous: { sign: '?', words: 'Several places' },
  orphan: { sign: '∅', words: 'Not found' },
};
