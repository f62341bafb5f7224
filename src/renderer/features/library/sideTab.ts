import { create } from 'zustand';

/** What the right pane shows of the open source. */
export const useSideTab = create<{ readonly tab: 'annotations' | 'sheet' }>(() => ({ tab: 'annotations' }));
