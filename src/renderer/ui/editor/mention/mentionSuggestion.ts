import { app } from '@renderer/app/appContext';
import type { Editor } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { ReactRenderer } from '@tiptap/react';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import { chooseMentions } from './chooseMentions';
import { loadMentions, loadTagMentions } from './loadMentions';
import { MentionList, type MentionListHandle, type MentionListProps } from './MentionList';
import type { MentionItem } from './mentionItem';

interface MentionTrigger {
  readonly editor: Editor;
  readonly char: '@' | '#';
}

const longestQuery = 60;
/** Pixels kept free between the list and the window's edge. */
const edge = 8;
/** A mention may follow a space or an opening bracket or quotation mark, never a letter (an e-mail address). */
const prefixes = [' ', '(', '\\[', '“', '„', '«', '"', '‘', '\u00a0', '\u200f'];

/** The plugin that opens the list of things to mention while `@…` or `#…` is typed. */
export function mentionSuggestion({ editor, char }: MentionTrigger) {
  let candidates: Promise<readonly MentionItem[]> | null = null;
  const load = () => {
    const { database, session } = app();
    return char === '@' ? loadMentions(database, session.caseId) : loadTagMentions(database, session.caseId);
  };
  return Suggestion<MentionItem, MentionItem>({
    editor,
    char,
    pluginKey: new PluginKey(`mention${char}`),
    allowSpaces: true,
    allowedPrefixes: prefixes,
    placement: 'bottom-start',
    // With everything else that floats over the window.
    container: '[data-mantine-shared-portal-node]',
    allow: ({ state, range }) =>
      state.doc
        .resolve(range.from)
        .parent.type.contentMatch.matchType(state.schema.nodes.mention ?? state.schema.topNodeType) !== null,
    shouldShow: ({ query }) => !query.startsWith(' ') && query.length <= longestQuery,
    items: async ({ query }) => {
      candidates ??= load();
      return [...chooseMentions(await candidates, query)];
    },
    command: ({ editor: target, range, props }) => insertMention(target, range, props),
    render: () => {
      let popup: Popup | null = null;
      return {
        onStart: (props) => {
          popup = new Popup(props, char);
        },
        onUpdate: (props) => popup?.update(props),
        onKeyDown: ({ event }) => popup?.onKeyDown(event) ?? false,
        onExit: () => {
          popup?.close();
          popup = null;
          candidates = null;
        },
      };
    },
  });
}

function insertMention(editor: Editor, range: { from: number; to: number }, item: MentionItem): void {
  const after = editor.state.doc.textBetween(range.to, Math.min(range.to + 1, editor.state.doc.content.size));
  const mention = { type: 'mention', attrs: { kind: item.kind, id: item.id, label: item.label } };
  const content = /^\s/.test(after) ? [mention] : [mention, { type: 'text', text: ' ' }];
  editor.chain().focus().insertContentAt(range, content).run();
}

/** The open list: drawn by React, placed by the suggestion plugin, announced through the editor's ARIA. */
class Popup {
  private readonly renderer: ReactRenderer<MentionListHandle, MentionListProps>;
  private readonly unmount: () => void;

  constructor(
    private props: SuggestionProps<MentionItem, MentionItem>,
    char: '@' | '#',
  ) {
    const { editor } = props;
    this.renderer = new ReactRenderer(MentionList, {
      editor,
      props: {
        ...this.listProps(),
        label: char === '@' ? 'Claims, highlights and sources' : 'Tags to mention',
        onActive: (listId: string, optionId: string | null) => announce(editor, listId, optionId),
      },
    });
    const { element } = this.renderer;
    Object.assign(element.style, { position: 'absolute', zIndex: '300', width: 'max-content' });
    this.unmount = props.mount(element, {
      onPosition: ({ y }) => Object.assign(element.style, { top: `${y}px`, left: `${this.left()}px` }),
    });
  }

  update(props: SuggestionProps<MentionItem, MentionItem>): void {
    this.props = props;
    this.renderer.updateProps(this.listProps());
  }

  onKeyDown(event: KeyboardEvent): boolean {
    return this.renderer.ref?.onKeyDown(event) ?? false;
  }

  close(): void {
    announce(this.props.editor, null, null);
    this.unmount();
    this.renderer.destroy();
  }

  /** Under the sign where there is room, else as far to the right as the window goes. */
  private left(): number {
    const caret = this.props.clientRect?.()?.left ?? 0;
    const furthest = window.innerWidth - this.renderer.element.offsetWidth - edge;
    return window.scrollX + Math.max(edge, Math.min(caret, furthest));
  }

  private listProps() {
    const { items, loading, command } = this.props;
    return { items, isLoading: loading, onChoose: command };
  }
}

function announce(editor: Editor, listId: string | null, optionId: string | null): void {
  if (editor.isDestroyed) return;
  const attributes = { 'aria-controls': listId, 'aria-activedescendant': optionId };
  for (const [name, value] of Object.entries(attributes))
    if (value) editor.view.dom.setAttribute(name, value);
    else editor.view.dom.removeAttribute(name);
}
