import { create } from 'zustand';

/** Whether the dialogs about templates are open. */
export const useTemplateDialogs = create<{ readonly open: 'new' | 'save' | null }>(() => ({ open: null }));
