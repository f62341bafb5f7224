import { create } from 'zustand';

/** What the right pane shows of the open source. */
export const useSideTab = create<{
  readonly tab: 'annotations' | 'sheet';
  /** The field “Origin” should take the focus, and takes the wish away. */
  readonly wantsOrigin: boolean;
}>(() => ({ tab: 'annotations', wantsOrigin: false }));
