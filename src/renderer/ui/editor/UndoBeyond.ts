import { Extension } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { turnBeyondEditor } from './turnBeyondEditor';

/**
 * Undo and redo inside an editor: first its own history, step by step, and where that ends the
 * case's, so that the keys mean one thing everywhere.
 */
export const UndoBeyond = Extension.create({
  name: 'undoBeyond',
  priority: 1_000,

  addKeyboardShortcuts() {
    const undo = () => {
      if (undoDepth(this.editor.state) > 0) return this.editor.commands.undo();
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
