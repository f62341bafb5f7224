import { type Editor, Extension } from '@tiptap/core';
import { closeHistory, redoDepth, undoDepth } from '@tiptap/pm/history';
import { turnBeyondEditor } from './turnBeyondEditor';

declare module '@tiptap/core' {
  interface Storage {
    undoBeyond: { savedDepth: number };
  }
}

/**
 * Undo and redo inside an editor: its own history for what is not saved yet, and the case's for all
 * the rest, so that there is one order of things whatever has the focus.
 */
export const UndoBeyond = Extension.create<object, { savedDepth: number }>({
  name: 'undoBeyond',
  priority: 1_000,

  addStorage() {
    return { savedDepth: 0 };
  },

  addKeyboardShortcuts() {
    const undo = () => {
      if (undoDepth(this.editor.state) > this.storage.savedDepth) return this.editor.commands.undo();
      void turnBeyondEditor('undo');
      return true;
    };
    const redo = () => {
      if (redoDepth(this.editor.state) > 0) return this.editor.commands.redo();
      void turnBeyondEditor('redo');
      return true;
    };
    return { 'Mod-z': undo, 'Mod-я': undo, 'Mod-Shift-z': redo, 'Mod-y': redo, 'Shift-Mod-я': redo };
  },
});

/** From here on the case's history answers for what is in the editor now. */
export function markSaved(editor: Editor): void {
  if (editor.isDestroyed) return;
  editor.view.dispatch(closeHistory(editor.state.tr));
  editor.storage.undoBeyond.savedDepth = undoDepth(editor.state);
}
