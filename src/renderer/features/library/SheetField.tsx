import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

interface SheetFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string | null;
  readonly required?: boolean;
  /** A sentence on what is wrong with the value, or null. */
  check?(value: string): string | null;
  save(value: string | null): void;
}

/** One fact the analyst may correct. Kept when the field is left or Enter is pressed; Escape takes it back. */
export function SheetField({ label, description, value, required = false, check, save }: SheetFieldProps) {
  const [text, setText] = useState(value ?? '');
  const [error, setError] = useState<string | null>(null);
  useEffect(() => setText(value ?? ''), [value]);

  function keep(): void {
    const wanted = text.trim();
    const wrong = whatIsWrong(wanted);
    setError(wrong);
    if (wrong === null && wanted !== (value ?? '')) save(wanted === '' ? null : wanted);
  }

  function whatIsWrong(wanted: string): string | null {
    if (wanted === '') return required ? 'This cannot be left empty.' : null;
    return check?.(wanted) ?? null;
  }

  return (
    <TextInput
      label={label}
      description={description}
      error={error}
      dir="auto"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') setText(value ?? '');
      }}
    />
  );
}
