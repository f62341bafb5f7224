import { create } from 'zustand';

export type BulkPick = 'tag' | 'untag' | 'move';

/** Which list of tags of the bar is open; commands open it, too. */
export const useBulkPicker = create<{ readonly open: BulkPick | null }>(() => ({ open: null }));

export function openBulkPicker(open: BulkPick | null): void {
  useBulkPicker.setState({ open });
}
