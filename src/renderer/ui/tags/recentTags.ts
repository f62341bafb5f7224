import type { Id } from '@core/model';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

const kept = 12;
const none: readonly Id[] = [];

/** The tags used lately, latest first, by case. A convenience of the window, not part of the case. */
const useRecentTagStore = create<{ readonly byCase: Readonly<Record<Id, readonly Id[]>> }>()(
  persist(() => ({ byCase: {} }), { name: 'assay-recent-tags' }),
);

export function rememberTag(caseId: Id, tagId: Id): void {
  const { byCase } = useRecentTagStore.getState();
  const others = (byCase[caseId] ?? none).filter((id) => id !== tagId);
  useRecentTagStore.setState({ byCase: { ...byCase, [caseId]: [tagId, ...others].slice(0, kept) } });
}

export function recentTags(caseId: Id): readonly Id[] {
  return useRecentTagStore.getState().byCase[caseId] ?? none;
}

export function useRecentTags(caseId: Id): readonly Id[] {
  return useRecentTagStore((state) => state.byCase[caseId] ?? none);
}
