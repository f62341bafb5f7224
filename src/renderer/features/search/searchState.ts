import { create } from 'zustand';

interface SearchState {
  readonly query: string;
  /** Raised to bring the focus into the search box. */
  readonly focusRequest: number;
}

/** What is searched for in this window; kept while other views are shown. */
export const useSearchState = create<SearchState>(() => ({ query: '', focusRequest: 0 }));

export function requestSearchFocus(): void {
  useSearchState.setState(({ focusRequest }) => ({ focusRequest: focusRequest + 1 }));
}
