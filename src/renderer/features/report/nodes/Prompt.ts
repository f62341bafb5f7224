import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import classes from './reportNodes.module.css';

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
    new Plugin({
      props: {
        decorations({ doc }) {
          const shown: Decoration[] = [];
          // Prompts stand at the top level: a long text is not gone through for each key.
          doc.forEach((node, offset) => {
            if (node.attrs.prompt && node.content.size === 0)
              shown.push(Decoration.node(offset, offset + node.nodeSize, { class: classes.prompt ?? '' }));
          });
          return DecorationSet.create(doc, shown);
        },
      },
    }),
  ],
});
