import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { switchToNewCase } from '@renderer/app/openCase';
import { showOverlay } from '@renderer/app/overlays';
import { type FormEvent, useState } from 'react';

export default function NewCaseDialog() {
  const [title, setTitle] = useState('');

  function make(event: FormEvent): void {
    event.preventDefault();
    if (title.trim() === '') return;
    showOverlay(null);
    void switchToNewCase(title.trim());
  }

  return (
    <Modal
      opened
      onClose={() => showOverlay(null)}
      title="New case"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={make}>
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label="Title"
            description="What the case is about: an event, a question, a story."
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button type="submit" disabled={title.trim() === ''}>
              Make the case
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
