import { Popover } from '@mantine/core';
import { ToolButton } from '@renderer/ui/editor/tiptap';
import { IconBlockquote, IconMessageCircle, IconSuperscript } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { type ComponentType, useState } from 'react';
import { InsertPicker } from './InsertPicker';
import { type Insertable, insertables } from './insertables';
import { insertPieces } from './insertPieces';

const icons: Readonly<Record<Insertable['name'], ComponentType<{ size: number }>>> = {
  quotation: IconBlockquote,
  claim: IconMessageCircle,
  citation: IconSuperscript,
};

/** Buttons that put a quotation, a claim or a citation at the caret. */
export function InsertTools({ editor }: { editor: Editor }) {
  const [open, setOpen] = useState<Insertable['name'] | null>(null);
  return insertables.map((insertable) => {
    const Icon = icons[insertable.name];
    return (
      <Popover
        key={insertable.name}
        opened={open === insertable.name}
        onChange={(isOpen) => setOpen(isOpen ? insertable.name : null)}
        trapFocus
        returnFocus
        width={340}
        shadow="md"
        position="bottom-end"
      >
        <Popover.Target>
          <ToolButton label={insertable.label} onClick={() => setOpen(insertable.name)}>
            <Icon size={16} />
          </ToolButton>
        </Popover.Target>
        <Popover.Dropdown p={8} aria-label={insertable.label}>
          <InsertPicker
            insertable={insertable}
            onChoose={(item) => {
              setOpen(null);
              insertPieces(editor, [insertable.nodeFor(item)]);
              editor.commands.focus();
            }}
          />
        </Popover.Dropdown>
      </Popover>
    );
  });
}
