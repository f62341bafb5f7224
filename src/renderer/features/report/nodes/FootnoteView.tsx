import { Button, Popover, Textarea } from '@mantine/core';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useState } from 'react';
import classes from './reportNodes.module.css';

/** The number of a note in the analyst's own words; a click opens the words to change them. */
export function FootnoteView({ node, selected, editor, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const text = String(node.attrs.text ?? '');
  const [open, setOpen] = useState(text === '');
  const [draft, setDraft] = useState(text);

  function close(): void {
    setOpen(false);
    if (draft.trim() === '') deleteNode();
    else if (draft !== text) updateAttributes({ text: draft.trim() });
    editor.commands.focus();
  }

  return (
    <NodeViewWrapper as="span" className={classes.citationPlace}>
      <Popover
        opened={open}
        onDismiss={close}
        width={340}
        position="bottom"
        shadow="md"
        trapFocus
        returnFocus={false}
      >
        <Popover.Target>
          <button
            type="button"
            className={classes.citation}
            aria-label={`Footnote: ${text || 'empty'}`}
            title={text}
            data-selected={selected || undefined}
            contentEditable={false}
            onClick={() => {
              setDraft(text);
              setOpen(true);
            }}
          />
        </Popover.Target>
        <Popover.Dropdown
          aria-label="Footnote"
          onKeyDown={(event) => {
            // What is typed here is no command of the text.
            event.stopPropagation();
            const isDone =
              event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
            if (!isDone) return;
            event.preventDefault();
            close();
          }}
        >
          <Textarea
            data-autofocus
            label="Footnote"
            autosize
            minRows={2}
            maxRows={8}
            dir="auto"
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
          <Button mt={6} size="compact-sm" onClick={close}>
            Done
          </Button>
        </Popover.Dropdown>
      </Popover>
    </NodeViewWrapper>
  );
}
