import { createStore } from 'zustand/vanilla';
import type { SelectedPassage } from './selection';

/** How long the marking stays after the change is through, so that the real one is there first. Milliseconds. */
const handover = 150;

/**
 * Passages on their way to becoming highlights. The reader marks them in the frame of the key press, while the
 * change is being written; only the highlight itself, and “Saved”, say that it was.
 */
export const pendingPassages = createStore<{ readonly passages: readonly SelectedPassage[] }>(() => ({
  passages: [],
}));

/** Marks a passage for as long as `work` goes on. Answers what the work answers. */
export async function whilePending<T>(passage: SelectedPassage, work: Promise<T>): Promise<T> {
  pendingPassages.setState(({ passages }) => ({ passages: [...passages, passage] }));
  try {
    return await work;
  } finally {
    setTimeout(() => {
      pendingPassages.setState(({ passages }) => ({
        passages: passages.filter((each) => each !== passage),
      }));
    }, handover);
  }
}
