import type { Id, TagRow } from '@core/model';
import { TextInput } from '@mantine/core';
import { useWorkspace } from '@renderer/app/workspace';
import { closeAfterPress } from '@renderer/ui/closeAfterPress';
import { type KeyboardEvent, useState } from 'react';
import { createTag } from './actions/createTag';
import classes from './Codebook.module.css';
import { setAdding, setClosed } from './codebookState';

interface NewTagFormProps {
  readonly tags: readonly TagRow[];
  readonly parentId: Id | null;
}

/** The field for a new tag's name. Enter makes it and stays open for the next one; Escape closes. */
export function NewTagForm({ tags, parentId }: NewTagFormProps) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const parent = tags.find((tag) => tag.id === parentId);

  async function make(): Promise<void> {
    const made = await createTag(name, parentId);
    setProblem(made.ok ? null : made.error.message);
    if (!made.ok) return;
    setName('');
    if (parentId !== null) setClosed(parentId, false);
    useWorkspace.setState({ tagId: made.value });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void make();
    if (event.key === 'Escape') setAdding(undefined);
  }

  return (
    <div className={classes.form}>
      <TextInput
        label={parent ? `New tag under “${parent.name}”` : 'New tag'}
        placeholder="Name, then Enter"
        value={name}
        error={problem}
        dir="auto"
        autoFocus
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => name === '' && closeAfterPress(() => setAdding(undefined))}
      />
    </div>
  );
}
