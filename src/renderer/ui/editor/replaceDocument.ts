import type { RichText } from '@core/model';
import type { Editor } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';

/**
 * Shows another document without saving it again and without a way back through the editor's own
 * history, which is about a text that no longer is. The caret stays about where it was.
 */
export function replaceDocument(editor: Editor, value: RichText | null): void {
  const { schema, plugins, selection } = editor.state;
  const doc = value ? schema.nodeFromJSON(value) : schema.topNodeType.createAndFill();
  if (!doc) return;
  const caret = TextSelection.near(doc.resolve(Math.min(selection.from, doc.content.size)));
  editor.view.updateState(EditorState.create({ doc, plugins, selection: caret }));
}
