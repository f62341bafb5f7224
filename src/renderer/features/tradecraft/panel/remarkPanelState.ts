import { create } from 'zustand';

/** Whether the remarks are shown under the report. */
export const useRemarkPanel = create<{ readonly open: boolean }>(() => ({ open: false }));
