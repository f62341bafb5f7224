import { Textarea } from '@mantine/core';
import { useWorkspace } from '@renderer/app/workspace';
import { closeAfterPress } from '@renderer/ui/closeAfterPress';
import { type KeyboardEvent, useState } from 'react';
import { createClaim } from '../actions/changeClaim';
import { useClaimsState } from '../claimsState';

/** The field for a new claim. Enter makes it, Escape closes. */
export function NewClaimForm() {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const close = () => useClaimsState.setState({ adding: false });

  async function make(): Promise<void> {
    const made = await createClaim(text);
    if (!made.ok) return setProblem(made.error.message);
    useWorkspace.setState({ claimId: made.value, rightOpen: true });
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
    <Textarea
      label="New claim"
      description="One sentence that is true or false in the world. Enter makes it."
      value={text}
      error={problem}
      dir="auto"
      autosize
      minRows={2}
      maxLength={2000}
      autoFocus
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => text.trim() === '' && closeAfterPress(close)}
    />
  );
}
