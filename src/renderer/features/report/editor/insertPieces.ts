import type { RichNode } from '@core/model';
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';

/**
 * Puts pieces of the case at the caret. A chosen quotation or claim stays: the new piece comes after
 * it. Whole blocks are followed by a line to write on, where the caret then stands.
 */
export function insertPieces(editor: Editor, pieces: readonly RichNode[]): void {
  const { selection, schema } = editor.state;
  const { from, to } = selection;
  const place = selection instanceof NodeSelection ? to : { from, to };
  const isBlock = pieces.some(({ type }) => schema.nodes[type]?.isBlock);
  const content = isBlock ? [...pieces, { type: 'paragraph' }] : [...pieces];
  editor.chain().insertContentAt(place, content).scrollIntoView().run();
}
