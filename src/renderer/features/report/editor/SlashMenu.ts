import { liveBlockAttributes, liveBlockKinds, liveBlockWords } from '@core/report/live/liveBlockKinds';
import { type Editor, Extension, type Range } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { ReactRenderer } from '@tiptap/react';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import { insertPieces } from './insertPieces';
import { SlashList, type SlashListHandle } from './SlashList';

/** Something a line can become. */
export interface SlashItem {
  readonly label: string;
  readonly description: string;
  insert(editor: Editor): void;
}

const items: readonly SlashItem[] = [
  ...liveBlockKinds.map((kind) => ({
    ...liveBlockWords[kind],
    insert: (editor: Editor) =>
      insertPieces(editor, [{ type: 'liveBlock', attrs: { ...liveBlockAttributes(kind) } }]),
  })),
  ...([1, 2, 3] as const).map((level) => ({
    label: `Heading ${level}`,
    description: level === 1 ? 'A part of the report' : '',
    insert: (editor: Editor) => void editor.commands.setHeading({ level }),
  })),
  {
    label: 'Table',
    description: 'Three rows and columns to write in',
    insert: (editor) => void editor.commands.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
  },
  {
    label: 'Footnote',
    description: 'A note in your own words',
    insert: (editor) => void editor.commands.insertContent({ type: 'footnote', attrs: { text: '' } }),
  },
];

/** `/` at the beginning of a line offers what the line can become. */
export const SlashMenu = Extension.create({
  name: 'slashMenu',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      Suggestion<SlashItem, SlashItem>({
        editor,
        char: '/',
        startOfLine: true,
        allowSpaces: true,
        pluginKey: new PluginKey('slashMenu'),
        placement: 'bottom-start',
        container: '[data-mantine-shared-portal-node]',
        items: ({ query }) => {
          const words = query.trim().toLowerCase();
          return items.filter(({ label }) => label.toLowerCase().includes(words));
        },
        command: ({ editor: target, range, props }: { editor: Editor; range: Range; props: SlashItem }) => {
          target.chain().focus().deleteRange(range).run();
          props.insert(target);
        },
        render: () => {
          let renderer: ReactRenderer<SlashListHandle> | null = null;
          let unmount: (() => void) | null = null;
          const listProps = ({ items: offered, command }: SuggestionProps<SlashItem, SlashItem>) => ({
            items: offered,
            onChoose: command,
          });
          return {
            onStart: (props) => {
              renderer = new ReactRenderer(SlashList, {
                editor,
                props: {
                  ...listProps(props),
                  onActive: (listId: string, optionId: string | null) => announce(editor, listId, optionId),
                },
              });
              const { element } = renderer;
              Object.assign(element.style, { position: 'absolute', zIndex: '300', width: 'max-content' });
              unmount = props.mount(element, {});
            },
            onUpdate: (props) => renderer?.updateProps(listProps(props)),
            onKeyDown: ({ event }) => renderer?.ref?.onKeyDown(event) ?? false,
            onExit: () => {
              announce(editor, null, null);
              unmount?.();
              renderer?.destroy();
              renderer = null;
            },
          };
        },
      }),
    ];
  },
});

function announce(editor: Editor, listId: string | null, optionId: string | null): void {
  if (editor.isDestroyed) return;
  for (const [name, value] of [
    ['aria-controls', listId],
    ['aria-activedescendant', optionId],
  ] as const)
    if (value) editor.view.dom.setAttribute(name, value);
    else editor.view.dom.removeAttribute(name);
}
