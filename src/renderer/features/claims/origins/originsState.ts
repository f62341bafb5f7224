import { create } from 'zustand';

/** What the list of origins looks like in this window. */
export const useOriginsState = create<{ readonly filter: string; readonly adding: boolean }>(() => ({
  filter: '',
  adding: false,
}));
