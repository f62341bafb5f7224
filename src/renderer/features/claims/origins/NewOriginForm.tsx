import { TextInput } from '@mantine/core';
import { useWorkspace } from '@renderer/app/workspace';
import { closeAfterPress } from '@renderer/ui/closeAfterPress';
import { type KeyboardEvent, useState } from 'react';
import { createOrigin } from '../actions/changeOrigin';
import { useOriginsState } from './originsState';

/** The field for a new origin. Enter makes it, or goes to the one that is called so; Escape closes. */
export function NewOriginForm() {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const close = () => useOriginsState.setState({ adding: false });

  async function make(): Promise<void> {
    const made = await createOrigin(name);
    if (!made.ok) return setProblem(made.error.message);
    useWorkspace.setState({ originId: made.value, rightOpen: true });
    close();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void make();
  }

  return (
    <TextInput
      label="New origin"
      description="Who it is. Enter makes it; one that is called so already is shown instead."
      value={name}
      error={problem}
      dir="auto"
      maxLength={2000}
      autoFocus
      onChange={(event) => setName(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => name.trim() === '' && closeAfterPress(close)}
    />
  );
}
