import { DraftInput } from '@renderer/ui/DraftInput';

interface SheetFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string | null;
  readonly required?: boolean;
  /** A sentence on what is wrong with the value, or null. */
  check?(value: string): string | null;
  save(value: string | null): void;
}

/** One fact the analyst may correct; left empty it is unknown. */
export function SheetField({ value, required = false, check, save, ...field }: SheetFieldProps) {
  async function settle(draft: string): Promise<string | null> {
    const wanted = draft.trim();
    if (wanted === '' && required) return 'This cannot be left empty.';
    const wrong = wanted === '' ? null : (check?.(wanted) ?? null);
    if (wrong === null) save(wanted === '' ? null : wanted);
    return wrong;
  }

  return <DraftInput {...field} value={value ?? ''} onSettle={settle} />;
}
