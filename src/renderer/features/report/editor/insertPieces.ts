import type { RichNode } from '@core/model';
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';

/**
 * Puts pieces of the case at the caret. A chosen quotation or claim stays: the new piece comes after
 * it. Whole blocks are followed by a line to write on, where the caret then stands. That place comes
 * into sight even while the user is in another part of the window.
 */
export function insertPieces(editor: Editor, pieces: readonly RichNode[]): void {
  const { selection, schema } = editor.state;
  const { from, to } = selection;
  const place = selection instanceof NodeSelection ? to : { from, to };
  const isBlock = pieces.some(({ type }) => schema.nodes[type]?.isBlock);
  const content = isBlock ? [...pieces, { type: 'paragraph' }] : [...pieces];
  editor.chain().insertContentAt(place, content).scrollIntoView().run();
  // The views of the pieces are drawn a moment later and make the text longer.
  if (!editor.isFocused) setTimeout(() => bringCaretIntoSight(editor), 100);
}

/** The editor itself scrolls only while it has the focus. */
function bringCaretIntoSight(editor: Editor): void {
  if (editor.isDestroyed) return;
  const { node } = editor.view.domAtPos(editor.state.selection.from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
}
