import type { RichText } from '@core/model';
import type { Editor } from '@tiptap/core';
import type { Node, Schema } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';

/**
 * Shows another document without saving it again and without a way back through the editor's own
 * history, which is about a text that no longer is. The caret goes to the end of what changed.
 * Answers false, and leaves everything as it is, when the schema does not know some part of it.
 */
export function replaceDocument(editor: Editor, value: RichText | null): boolean {
  const { schema, plugins, doc: before, selection } = editor.state;
  const doc = readDocument(schema, value);
  if (!doc) return false;
  const changed = before.content.findDiffEnd(doc.content)?.b ?? selection.from;
  const caret = TextSelection.near(doc.resolve(Math.min(Math.max(0, changed), doc.content.size)), -1);
  editor.view.updateState(EditorState.create({ doc, plugins, selection: caret }));
  editor.storage.undoBeyond.savedDepth = 0;
  return true;
}

function readDocument(schema: Schema, value: RichText | null): Node | null {
  if (!value) return schema.topNodeType.createAndFill();
  try {
    const doc = schema.nodeFromJSON(value);
    doc.check();
    return doc;
  } catch {
    return null;
  }
}
