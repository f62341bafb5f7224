import type { Result } from '@core/model';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import classes from './Add.module.css';

interface WordsFormProps {
  readonly label: string;
  readonly placeholder: string;
  readonly button: string;
  readonly onAdd: (words: string) => Promise<Result<unknown>>;
  readonly autoFocus?: boolean;
  readonly onCancel?: () => void;
}

/** One field for the words of something new; it stays, empty, for the next one. */
export function WordsForm({ label, placeholder, button, onAdd, autoFocus, onCancel }: WordsFormProps) {
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    const added = await onAdd(words);
    setProblem(added.ok ? null : added.error.message);
    if (added.ok) setWords('');
  }
  return (
    <form className={classes.form} onSubmit={(event) => void add(event)}>
      <TextInput
        aria-label={label}
        placeholder={placeholder}
        dir="auto"
        data-autofocus={autoFocus}
        autoFocus={autoFocus ?? false}
        value={words}
        error={problem}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel?.()}
      />
      <Button type="submit" variant="default">
        {button}
      </Button>
    </form>
  );
}
