import { create } from 'zustand';

interface ClaimsState {
  readonly filter: string;
  readonly adding: boolean;
  /** The form that links the chosen claim with another is open. */
  readonly linking: boolean;
  /** The voices behind the chosen claim are shown. */
  readonly voicesOpen: boolean;
  /** The history of the chosen claim is shown. */
  readonly historyOpen: boolean;
}

/** What the list of claims and the claim beside it look like in this window. */
export const useClaimsState = create<ClaimsState>(() => ({
  filter: '',
  adding: false,
  linking: false,
  voicesOpen: false,
  historyOpen: false,
}));
