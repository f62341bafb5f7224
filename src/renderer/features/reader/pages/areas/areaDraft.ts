import type { Area, Id } from '@core/model';
import { changeArea } from '@renderer/features/annotate';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { create } from 'zustand';
import type { Paged } from '../Paged';
import { keptArea } from './keptArea';

/** An area that is being moved or sized: shown, and not a change of the case until it is kept. */
export interface AreaDraft {
  readonly highlightId: Id;
  /** Which of the highlight's areas, from 0. */
  readonly place: number;
  readonly area: Area;
}

export const useAreaDraft = create<{ readonly draft: AreaDraft | null }>(() => ({ draft: null }));

/** Makes what is shown a change of the case. */
export async function keepAreaDraft(paged: Paged): Promise<void> {
  const { draft } = useAreaDraft.getState();
  if (!draft) return;
  tellOutcome(await changeArea(draft.highlightId, draft.place, keptArea(paged, draft.area)));
  // Only now, so that the old place is not seen once more in between; unless the next move has begun.
  if (useAreaDraft.getState().draft === draft) dropAreaDraft();
}

export function dropAreaDraft(): void {
  useAreaDraft.setState({ draft: null });
}
