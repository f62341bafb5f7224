import { Menu } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ToolButton } from './ToolButton';

/** Inserts a table; inside one, offers what can be done to it. */
export function TableMenu({ editor }: { readonly editor: Editor }) {
  const inside = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('table') });
  const icon = <IconTable size={16} aria-hidden />;
  if (!inside)
    return (
      <ToolButton
        label="Table"
        onClick={() => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
      >
        {icon}
      </ToolButton>
    );
  const chain = () => editor.chain().focus();
  return (
    <Menu position="bottom-start" returnFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ToolButton label="Table" pressed>
          {icon}
        </ToolButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => chain().addRowAfter().run()}>Row below</Menu.Item>
        <Menu.Item onClick={() => chain().addRowBefore().run()}>Row above</Menu.Item>
        <Menu.Item onClick={() => chain().addColumnAfter().run()}>Column after</Menu.Item>
        <Menu.Item onClick={() => chain().addColumnBefore().run()}>Column before</Menu.Item>
        <Menu.Item onClick={() => chain().toggleHeaderRow().run()}>Header row on or off</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => chain().deleteRow().run()}>Delete row</Menu.Item>
        <Menu.Item onClick={() => chain().deleteColumn().run()}>Delete column</Menu.Item>
        <Menu.Item onClick={() => chain().deleteTable().run()}>Delete table</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
