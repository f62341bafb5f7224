import { mergeAttributes, Node } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { followMention } from './followMention';
import { MentionView } from './MentionView';
import { isMentionKind, mentionAttributes } from './mentionAttributes';
import { mentionSuggestion } from './mentionSuggestion';
import { pasteLink } from './pasteLink';

/** The `mention` node of notes and reports: `@` for claims, highlights and sources, `#` for tags. */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,

  addAttributes() {
    return mentionAttributes;
  },

  parseHTML() {
    return [{ tag: 'span[data-mention][data-id]', getAttrs: (element) => (isOurs(element) ? null : false) }];
  },

  renderHTML({ node, HTMLAttributes }) {
    return ['span', mergeAttributes(HTMLAttributes), String(node.attrs.label)];
  },

  renderText({ node }) {
    return `${node.attrs.kind === 'tag' ? '#' : '@'}${node.attrs.label}`;
  },

  addNodeView() {
    return ReactNodeViewRenderer(MentionView, { as: 'span' });
  },

  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => {
        const { selection } = editor.state;
        const node = selection instanceof NodeSelection ? selection.node : null;
        if (node?.type.name !== this.name || !isMentionKind(node.attrs.kind)) return false;
        void followMention(node.attrs.kind, String(node.attrs.id));
        return true;
      },
    };
  },

  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      mentionSuggestion({ editor, char: '@' }),
      mentionSuggestion({ editor, char: '#' }),
      pasteLink(editor),
    ];
  },
});

function isOurs(element: HTMLElement): boolean {
  return isMentionKind(element.getAttribute('data-mention')) && isId(element.getAttribute('data-id'));
}

function isId(value: string | null): boolean {
  return value !== null && /^[0-9a-f-]{36}$/.test(value);
}
