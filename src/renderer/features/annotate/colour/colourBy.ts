import type { Id } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const colourings = ['tag', 'origin', 'stance', 'person'] as const;
/** What the colours of highlights stand for. */
export type ColourBy = (typeof colourings)[number];

/** By case. A habit of the window, not part of the case. */
const useColourByStore = create<{ readonly byCase: Readonly<Record<Id, ColourBy>> }>()(
  persist(() => ({ byCase: {} }), { name: 'assay-colour-by' }),
);

export function useColourBy(): ColourBy {
  const { session } = useApp();
  return useColourByStore((state) => state.byCase[session.caseId] ?? 'tag');
}

export function setColourBy(caseId: Id, by: ColourBy): void {
  useColourByStore.setState(({ byCase }) => ({ byCase: { ...byCase, [caseId]: by } }));
}
