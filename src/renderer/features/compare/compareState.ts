import type { FigureScope, MatrixColumns, MatrixOrder } from '@core/figures';
import type { CaseState, Id } from '@core/model';
import { revealPassage } from '@renderer/app/workspace';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** What was chosen in a picture, and the statements it stands for. */
export interface ChosenWords {
  /** “Al-Masar on “The depot was taken””. */
  readonly title: string;
  readonly statementIds: readonly Id[];
  /** The claim, where it is about one. */
  readonly claimId?: Id | undefined;
}

interface KeptState {
  /** Which picture is shown, by its name in `tabs.ts`. */
  readonly tab: string;
  readonly columns: MatrixColumns;
  readonly order: MatrixOrder;
  readonly asTable: boolean;
}

interface CompareState extends KeptState {
  /** All pictures are narrowed alike, so that going from one to the next stays on the matter. */
  readonly scope: FigureScope;
  readonly chosen: ChosenWords | null;
}

export const useCompareState = create<CompareState>()(
  persist<CompareState, [], [], KeptState>(
    () => ({ tab: 'matrix', columns: 'roots', order: 'disputed', asTable: false, scope: {}, chosen: null }),
    {
      name: 'assay-compare',
      partialize: ({ tab, columns, order, asTable }) => ({ tab, columns, order, asTable }),
    },
  ),
);

export function showTab(tab: string): void {
  useCompareState.setState({ tab, chosen: null });
}

export function narrow(part: FigureScope): void {
  useCompareState.setState(({ scope }) => ({ scope: { ...scope, ...part }, chosen: null }));
}

/** Lists the words behind a cell or node below the picture, and shows the first of them in the source. */
export function chooseWords(state: CaseState, chosen: ChosenWords): void {
  useCompareState.setState({ chosen });
  const first = state.statements.get(chosen.statementIds[0] ?? '');
  const highlight = state.highlights.get(first?.highlightId ?? '');
  if (highlight) revealPassage({ sourceId: highlight.sourceId, highlightId: highlight.id });
}
