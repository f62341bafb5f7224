import type { Remark } from '@core/tradecraft';
import { type Editor, Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import classes from './remarkMarks.module.css';

const key = new PluginKey<DecorationSet>('remarks');

/** Lets an editor show remarks under its words. They are no part of the document, and move with it. */
export function remarkMarks(): Extension {
  return Extension.create({
    name: 'remarkMarks',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, shown) =>
            (transaction.getMeta(key) as DecorationSet | undefined) ??
            shown.map(transaction.mapping, transaction.doc),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ],
  });
}

/** Shows exactly these remarks, if the editor still has the text they were found in (`size` in positions). */
export function showRemarks(editor: Editor, remarks: readonly Remark[], size: number): void {
  const { doc, tr } = editor.state;
  if (editor.isDestroyed || doc.content.size !== size) return;
  const marks = remarks.flatMap(({ place, message }) => {
    if (!place || place.to > size) return [];
    const look = { class: classes.remark ?? '', title: message };
    const isBlock = doc.nodeAt(place.from)?.isBlock === true;
    return isBlock
      ? Decoration.node(place.from, place.to, look)
      : Decoration.inline(place.from, place.to, look);
  });
  editor.view.dispatch(tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta('addToHistory', false));
}
