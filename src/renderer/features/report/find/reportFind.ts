import { type Editor, Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { create } from 'zustand';
import classes from './FindBar.module.css';
import type { Match } from './findMatches';

/** Whether the bar is open, and what is looked for. */
export const useReportFind = create<{
  readonly open: boolean;
  readonly replacing: boolean;
  /** Counts requests, so that asking again puts the caret into the bar. */
  readonly asked: number;
}>(() => ({ open: false, replacing: false, asked: 0 }));

export function openReportFind(replacing: boolean): void {
  useReportFind.setState(({ asked }) => ({ open: true, replacing, asked: asked + 1 }));
}

const key = new PluginKey<DecorationSet>('reportFind');

/** Shows what was found, and opens the bar. What is found is no part of the document. */
export const ReportFind = Extension.create({
  name: 'reportFind',
  addKeyboardShortcuts: () => ({
    'Mod-f': () => {
      openReportFind(false);
      return true;
    },
    'Mod-Alt-f': () => {
      openReportFind(true);
      return true;
    },
  }),
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, shown) =>
          (transaction.getMeta(key) as DecorationSet | undefined) ??
          (shown === DecorationSet.empty ? shown : shown.map(transaction.mapping, transaction.doc)),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** More than anybody looks at; each is painted. */
const mostShown = 500;

/** Paints what was found; `current` is where the search stands. */
export function showMatches(editor: Editor, matches: readonly Match[], current: Match | undefined): void {
  if (editor.isDestroyed) return;
  const { doc, tr } = editor.state;
  const shown = matches.slice(0, mostShown);
  if (current && !shown.includes(current)) shown.push(current);
  const marks = shown.map((match) =>
    Decoration.inline(match.from, match.to, {
      class: (match === current ? classes.current : classes.match) ?? '',
    }),
  );
  editor.view.dispatch(tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta('addToHistory', false));
}

/** Brings a match into sight without taking the focus from the bar. */
export function bringIntoSight(editor: Editor, { from }: Match): void {
  const { node } = editor.view.domAtPos(from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
}

/** Puts other words in the place of every match, as one step to undo. Marks of the words stay. */
export function replaceMatches(editor: Editor, matches: readonly Match[], words: string): void {
  if (matches.length === 0) return;
  const { tr, schema } = editor.state;
  for (const { from, to } of [...matches].reverse()) {
    if (words === '') tr.delete(from, to);
    else {
      const marks = tr.doc.resolve(from).marksAcross(tr.doc.resolve(to)) ?? [];
      tr.replaceWith(from, to, schema.text(words, marks));
    }
  }
  editor.view.dispatch(closeHistory(editor.state.tr));
  editor.view.dispatch(tr);
  editor.view.dispatch(closeHistory(editor.state.tr));
}
