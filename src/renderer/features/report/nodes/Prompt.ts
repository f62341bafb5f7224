import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import classes from './reportNodes.module.css';

const key = new PluginKey<DecorationSet>('prompt');

/** What a template asks for in a paragraph: shown while nothing is written there, and handed over never. */
export const Prompt = Extension.create({
  name: 'prompt',

  addGlobalAttributes: () => [
    {
      types: ['paragraph'],
      attributes: {
        prompt: {
          default: null,
          keepOnSplit: false,
          parseHTML: (element: HTMLElement) => element.getAttribute('data-prompt'),
          renderHTML: ({ prompt }: Record<string, unknown>) =>
            prompt ? { 'data-prompt': String(prompt) } : {},
        },
      },
    },
  ],

  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_, { doc }) => unusedPrompts(doc),
        apply: ({ docChanged, doc }, shown) => (docChanged ? unusedPrompts(doc) : shown),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Looks at paragraphs, not into them: a long text has hundreds, and each key asks. */
function unusedPrompts(doc: Node): DecorationSet {
  const shown: Decoration[] = [];
  doc.descendants((node, position) => {
    if (node.attrs.prompt && node.content.size === 0)
      shown.push(Decoration.node(position, position + node.nodeSize, { class: classes.prompt ?? '' }));
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, shown);
}
