import { create } from 'zustand';

export type Overlay = 'commands' | 'shortcuts' | 'cases' | 'new-case' | 'passphrase' | 'restore';

/** Which dialog of the shell is open; one at a time. */
export const useOverlay = create<{ readonly open: Overlay | null }>(() => ({ open: null }));

export function showOverlay(open: Overlay | null): void {
  useOverlay.setState({ open });
}
