import { Popover } from '@mantine/core';
import { ToolButton } from '@renderer/ui/editor/tiptap';
import { IconMessage2, IconNote, IconQuote, IconSuperscript } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { type ComponentType, useState } from 'react';
import { BlockMenu } from './BlockMenu';
import { InsertPicker } from './InsertPicker';
import classes from './InsertTools.module.css';
import { type Insertable, insertables } from './insertables';
import { insertPieces } from './insertPieces';
import { TermMenus } from './TermMenus';

const icons: Readonly<Record<Insertable['name'], ComponentType<{ size: number }>>> = {
  quotation: IconQuote,
  claim: IconMessage2,
  citation: IconSuperscript,
};

/** A line of the toolbar: what of the case can be put at the caret, and how it is done from the source. */
export function InsertTools({ editor }: { editor: Editor }) {
  const [open, setOpen] = useState<Insertable['name'] | null>(null);
  const buttons = insertables.map((insertable) => {
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
        position="bottom-start"
      >
        <Popover.Target>
          <ToolButton label={insertable.label} onClick={() => setOpen(insertable.name)}>
            <Icon size={16} aria-hidden />
            {insertable.word}
          </ToolButton>
        </Popover.Target>
        <Popover.Dropdown p={8} className={classes.picker ?? ''} aria-label={insertable.label}>
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
  return (
    <div className={classes.line}>
      {buttons}
      <ToolButton
        label="Insert a footnote"
        onClick={() =>
          editor
            .chain()
            .focus()
            .insertContent({ type: 'footnote', attrs: { text: '' } })
            .run()
        }
      >
        <IconNote size={16} aria-hidden />
      </ToolButton>
      <BlockMenu editor={editor} />
      <TermMenus editor={editor} />
      <span className={classes.hint}>Q quotes the chosen highlight</span>
    </div>
  );
}
