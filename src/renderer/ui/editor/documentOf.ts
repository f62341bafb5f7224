import type { RichText } from '@core/model';
import type { Editor } from '@tiptap/core';

/** The editor's document; null when there is nothing in it. */
export function documentOf(editor: Editor): RichText | null {
  return editor.isEmpty ? null : (editor.getJSON() as RichText);
}
