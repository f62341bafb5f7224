import { Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';

interface DraftInputProps {
  readonly label: string;
  /** The label is spoken but not drawn. */
  readonly hideLabel?: boolean;
  readonly value: string;
  /** Called on Enter and on leaving the field, with what was typed, if it differs. Answers why it cannot be, or null. */
  readonly onSettle: (draft: string) => Promise<string | null>;
  readonly description?: string;
  readonly placeholder?: string;
  readonly multiline?: boolean;
  readonly className?: string;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A field that keeps what is typed to itself until Enter or until it is left; Escape takes it back. */
export function DraftInput({
  label,
  hideLabel,
  value,
  onSettle,
  multiline,
  inputRef,
  ...rest
}: DraftInputProps) {
  const [draft, setDraft] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const givenUp = useRef(false);
  useEffect(() => {
    setDraft(value);
    setProblem(null);
  }, [value]);

  async function settle(): Promise<void> {
    if (givenUp.current || draft === value) {
      givenUp.current = false;
      setDraft(value);
      setProblem(null);
      return;
    }
    setProblem(await onSettle(draft));
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      event.currentTarget.blur();
    }
    if (event.key === 'Escape' && draft !== value) {
      event.stopPropagation();
      givenUp.current = true;
      event.currentTarget.blur();
    }
  }

  const common = {
    ...rest,
    ...(hideLabel ? { 'aria-label': label } : { label }),
    value: draft,
    error: problem,
    dir: 'auto' as const,
    onBlur: () => void settle(),
    onKeyDown,
  };
  return multiline ? (
    <Textarea
      {...common}
      ref={inputRef as Ref<HTMLTextAreaElement>}
      autosize
      minRows={1}
      onChange={(event) => setDraft(event.currentTarget.value)}
    />
  ) : (
    <TextInput
      {...common}
      ref={inputRef as Ref<HTMLInputElement>}
      onChange={(event) => setDraft(event.currentTarget.value)}
    />
  );
}
