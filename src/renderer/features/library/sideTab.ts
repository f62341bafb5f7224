import { showView, useWorkspace } from '@renderer/app/workspace';
import { create } from 'zustand';

/** What the right pane shows of the open source. */
export const useSideTab = create<{
  readonly tab: 'annotations' | 'versions' | 'sheet';
  /** The field “Origin” should take the focus, and takes the wish away. */
  readonly wantsOrigin: boolean;
}>(() => ({ tab: 'annotations', wantsOrigin: false }));

/** Brings the versions of the open source into sight. */
export function showVersionsTab(): void {
  showView('sources');
  useWorkspace.setState({ leftFirst: false });
  useSideTab.setState({ tab: 'versions' });
}
