import { Extension } from '@tiptap/core';

export interface LeaveEditorOptions {
  /** Called on Escape when nothing in the editor wanted it; null leaves the key alone. */
  onLeave: (() => void) | null;
}

/** Escape goes out of the text, once no list of mentions is open. */
export const LeaveEditor = Extension.create<LeaveEditorOptions>({
  name: 'leaveEditor',
  priority: 1,

  addOptions() {
    return { onLeave: null };
  },

  addKeyboardShortcuts() {
    return {
      Escape: () => {
        this.options.onLeave?.();
        return this.options.onLeave !== null;
      },
    };
  },
});
