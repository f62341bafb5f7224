import type { Id } from '@core/model';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface CodebookState {
  /** Tags whose tags under them are folded away. */
  readonly closed: readonly Id[];
  /** Under which tag a new one is being named; undefined when none is. */
  readonly adding: Id | null | undefined;
  readonly binOpen: boolean;
}

/** What the codebook's tree looks like in this window. */
export const useCodebookState = create<CodebookState>()(
  persist((): CodebookState => ({ closed: [], adding: undefined, binOpen: false }), {
    name: 'assay-codebook',
    partialize: ({ closed }) => ({ closed }),
  }),
);

export function setClosed(id: Id, isClosed: boolean): void {
  useCodebookState.setState(({ closed }) => ({
    closed: isClosed ? [...closed.filter((each) => each !== id), id] : closed.filter((each) => each !== id),
  }));
}

/** Opens the field for a new tag's name; undefined closes it. */
export function setAdding(adding: Id | null | undefined): void {
  useCodebookState.setState({ adding });
}
