import {
  IconAt,
  IconBlockquote,
  IconBold,
  IconCode,
  IconHash,
  IconItalic,
  IconList,
  IconListNumbers,
  IconStrikethrough,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import styles from './EditorToolbar.module.css';
import { HeadingMenu } from './HeadingMenu';
import { LinkTool } from './LinkTool';
import { TableMenu } from './TableMenu';
import { ToolButton } from './ToolButton';
import { useRovingButtons } from './useRovingButtons';

interface EditorToolbarProps {
  readonly editor: Editor;
  readonly kind: 'compact' | 'full';
  readonly tools?: ((editor: Editor) => ReactNode) | undefined;
}

const size = 16;
const mod = /Mac/.test(navigator.platform) ? '⌘' : 'Ctrl';

/** The formatting buttons above a text: one stop of the Tab key, arrows inside. */
export function EditorToolbar({ editor, kind, tools }: EditorToolbarProps) {
  const roving = useRovingButtons();
  const is = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      strike: current.isActive('strike'),
      code: current.isActive('code'),
      quote: current.isActive('blockquote'),
      bullets: current.isActive('bulletList'),
      numbers: current.isActive('orderedList'),
    }),
  });
  const full = kind === 'full';
  const chain = () => editor.chain().focus();
  return (
    <div role="toolbar" aria-label="Formatting" className={styles.toolbar} {...roving}>
      {full && <HeadingMenu editor={editor} />}
      <ToolButton label="Bold" keys={`${mod} B`} pressed={is.bold} onClick={() => chain().toggleBold().run()}>
        <IconBold size={size} aria-hidden />
      </ToolButton>
      <ToolButton
        label="Italic"
        keys={`${mod} I`}
        pressed={is.italic}
        onClick={() => chain().toggleItalic().run()}
      >
        <IconItalic size={size} aria-hidden />
      </ToolButton>
      {full && (
        <>
          <ToolButton label="Strike through" pressed={is.strike} onClick={() => chain().toggleStrike().run()}>
            <IconStrikethrough size={size} aria-hidden />
          </ToolButton>
          <ToolButton label="Code" pressed={is.code} onClick={() => chain().toggleCode().run()}>
            <IconCode size={size} aria-hidden />
          </ToolButton>
        </>
      )}
      <ToolButton label="Quote" pressed={is.quote} onClick={() => chain().toggleBlockquote().run()}>
        <IconBlockquote size={size} aria-hidden />
      </ToolButton>
      <ToolButton label="List" pressed={is.bullets} onClick={() => chain().toggleBulletList().run()}>
        <IconList size={size} aria-hidden />
      </ToolButton>
      {full && (
        <ToolButton
          label="Numbered list"
          pressed={is.numbers}
          onClick={() => chain().toggleOrderedList().run()}
        >
          <IconListNumbers size={size} aria-hidden />
        </ToolButton>
      )}
      <TableMenu editor={editor} />
      <LinkTool editor={editor} />
      <ToolButton label="Mention with @" onClick={() => startMention(editor, '@')}>
        <IconAt size={size} aria-hidden />
      </ToolButton>
      <ToolButton label="Mention with #" onClick={() => startMention(editor, '#')}>
        <IconHash size={size} aria-hidden />
      </ToolButton>
      {tools?.(editor)}
    </div>
  );
}

/** Types the sign as the user would, with the space it needs before it. */
function startMention(editor: Editor, sign: '@' | '#'): void {
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset);
  editor
    .chain()
    .focus()
    .insertContent(before === '' || /\s/.test(before) ? sign : ` ${sign}`)
    .run();
}
