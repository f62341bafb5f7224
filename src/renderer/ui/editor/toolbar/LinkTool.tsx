import { Button, Popover, TextInput } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type FormEvent, useState } from 'react';
import { isSafeAddress } from '../isSafeAddress';
import styles from './EditorToolbar.module.css';
import { ToolButton } from './ToolButton';

/** Gives the selected words an address, changes it or takes it away. */
export function LinkTool({ editor }: { readonly editor: Editor }) {
  const active = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('link') });
  const [opened, setOpened] = useState(false);
  const [address, setAddress] = useState('');
  const [error, setError] = useState<string | null>(null);

  const open = () => {
    setAddress(String(editor.getAttributes('link').href ?? ''));
    setError(null);
    setOpened(true);
  };
  const close = () => {
    setOpened(false);
    editor.commands.focus();
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const href = completed(address);
    if (!isSafeAddress(href)) {
      setError('A link starts with https://, http:// or mailto:.');
      return;
    }
    const { empty } = editor.state.selection;
    if (empty && !active)
      editor.commands.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] });
    else editor.chain().extendMarkRange('link').setLink({ href }).run();
    close();
  };
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetLink().run();
    close();
  };

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ToolButton label="Link" pressed={active} onClick={opened ? close : open}>
          <IconLink size={16} aria-hidden />
        </ToolButton>
      </Popover.Target>
      <Popover.Dropdown>
        <form className={styles.link} onSubmit={apply}>
          <TextInput
            label="Address"
            value={address}
            error={error}
            data-autofocus
            placeholder="https://"
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <Button type="submit">Link</Button>
          {active && (
            <Button variant="default" onClick={remove}>
              Unlink
            </Button>
          )}
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

function completed(address: string): string {
  const trimmed = address.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return trimmed;
  return trimmed.includes('@') && !trimmed.includes('/') ? `mailto:${trimmed}` : `https://${trimmed}`;
}
