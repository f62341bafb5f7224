import type { TextSpan } from '@core/text';
import { create } from 'zustand';

export interface FindState {
  readonly isOpen: boolean;
  readonly query: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  readonly matches: readonly TextSpan[];
  /** Index of the match stood at; -1 when there is none. */
  readonly current: number;
  /** Counts up to ask the field for the focus. */
  readonly asked: number;
}

/** Find in the open source. Kept while the bar is closed, so that the next opening goes on. */
export const useFind = create<FindState>(() => ({
  isOpen: false,
  query: '',
  matchCase: false,
  wholeWord: false,
  matches: [],
  current: -1,
  asked: 0,
}));

/** Opens the bar, or gives its field the focus again. A short selection becomes what is looked for. */
export function openFind(selected: string | null): void {
  const query = selected && selected.length <= 200 && !selected.includes('\n') ? selected : undefined;
  useFind.setState(({ asked, ...state }) => ({
    isOpen: true,
    asked: asked + 1,
    query: query ?? state.query,
  }));
}

export function closeFind(): void {
  useFind.setState({ isOpen: false, matches: [], current: -1 });
}

/** Goes round at both ends. */
export function stepFind(step: 1 | -1): void {
  const { matches, current } = useFind.getState();
  if (matches.length === 0) return;
  useFind.setState({ current: (current + step + matches.length) % matches.length });
}
