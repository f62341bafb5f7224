import { create } from 'zustand';

/** What the list of claims looks like in this window. */
export const useClaimsState = create<{ readonly filter: string; readonly adding: boolean }>(() => ({
  filter: '',
  adding: false,
}));
