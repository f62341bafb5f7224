import { create } from 'zustand';

/** Whether the filter's menu is open; a command opens it, too. */
export const useFilterMenuOpen = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));
