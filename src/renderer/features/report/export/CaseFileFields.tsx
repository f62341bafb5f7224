import { MultiSelect, NativeSelect, PasswordInput } from '@mantine/core';
import { useRows } from '@renderer/store/rows';

/** What is chosen of a case file; empty where nothing is. */
export interface CaseFileSettings {
  readonly sources: readonly string[];
  /** The tag of what is struck out. */
  readonly strikeOut: string;
  readonly passphrase: string;
  /** The passphrase once more: a slip of a finger would close the file for good. */
  readonly again: string;
}

export const wholeCase: CaseFileSettings = { sources: [], strikeOut: '', passphrase: '', again: '' };

interface CaseFileFieldsProps {
  readonly value: CaseFileSettings;
  readonly disabled: boolean;
  onChange(value: CaseFileSettings): void;
}

/** Which sources a case file holds, what is struck out of it, and whether it is encrypted. */
export function CaseFileFields({ value, disabled, onChange }: CaseFileFieldsProps) {
  const sources = useRows('sources') ?? [];
  const tags = (useRows('tags') ?? []).toSorted((one, other) => one.name.localeCompare(other.name));
  const change = (changed: Partial<CaseFileSettings>) => onChange({ ...value, ...changed });
  return (
    <>
      <MultiSelect
        size="sm"
        label="Only these sources"
        description="Without any, all of them. Reports and the history stay behind with those left out."
        inputWrapperOrder={['label', 'input', 'description']}
        disabled={disabled}
        searchable
        clearable
        data={sources.map(({ id, title }) => ({ value: id, label: title }))}
        value={[...value.sources]}
        onChange={(chosen) => change({ sources: chosen })}
      />
      <NativeSelect
        size="sm"
        label="Strike out passages tagged"
        description={
          value.strikeOut
            ? 'They go out of texts, notes, claims and reports. Received documents and the history stay behind.'
            : 'For what the receiver must not read: tag it first.'
        }
        inputWrapperOrder={['label', 'input', 'description']}
        disabled={disabled}
        data={[{ value: '', label: 'Nothing' }, ...tags.map(({ id, name }) => ({ value: id, label: name }))]}
        value={value.strikeOut}
        onChange={(event) => change({ strikeOut: event.currentTarget.value })}
      />
      <PasswordInput
        size="sm"
        label="Passphrase"
        description="Encrypts the file (age). Without it nobody opens the file again, you included."
        inputWrapperOrder={['label', 'input', 'description']}
        autoComplete="new-password"
        disabled={disabled}
        value={value.passphrase}
        onChange={(event) => change({ passphrase: event.currentTarget.value })}
      />
      {value.passphrase !== '' && (
        <PasswordInput
          size="sm"
          label="Passphrase again"
          autoComplete="new-password"
          disabled={disabled}
          error={value.again !== '' && value.again !== value.passphrase ? 'The two differ.' : null}
          value={value.again}
          onChange={(event) => change({ again: event.currentTarget.value })}
        />
      )}
    </>
  );
}
