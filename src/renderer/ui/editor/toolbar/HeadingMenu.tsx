import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ToolButton } from './ToolButton';

const levels = [1, 2, 3] as const;

export function HeadingMenu({ editor }: { readonly editor: Editor }) {
  const level = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      levels.find((each) => current.isActive('heading', { level: each })) ?? 0,
  });
  return (
    <Menu position="bottom-start" returnFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ToolButton label="Paragraph style">
          {level === 0 ? 'Text' : `Heading ${level}`}
          <IconChevronDown size={12} aria-hidden />
        </ToolButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => editor.chain().focus().setParagraph().run()}>Text</Menu.Item>
        {levels.map((each) => (
          <Menu.Item key={each} onClick={() => editor.chain().focus().setHeading({ level: each }).run()}>
            Heading {each}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => editor.chain().focus().toggleCodeBlock().run()}>Code block</Menu.Item>
        <Menu.Item onClick={() => editor.chain().focus().setHorizontalRule().run()}>Line across</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
