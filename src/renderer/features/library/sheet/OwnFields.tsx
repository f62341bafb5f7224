import type { Fact, SourceRow } from '@core/model';
import { ActionIcon, Button } from '@mantine/core';
import { DraftInput } from '@renderer/ui/DraftInput';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { changeSource } from '../changeSource';
import classes from './OwnFields.module.css';

/** Fields of the analyst's own: added, renamed, filled, removed, each as one change. */
export function OwnFields({ source }: { readonly source: SourceRow }) {
  const fields = source.fields ?? [];
  const [isAdding, setIsAdding] = useState(false);

  async function change(place: number, field: Fact | null): Promise<string | null> {
    const name = field?.name.trim() ?? '';
    if (field && name === '') return 'A field needs a name.';
    if (fields.some((other, index) => index !== place && field && other.name === name))
      return `There is a field “${name}” already.`;
    const next = field
      ? fields.toSpliced(place, 1, { name: name.slice(0, 200), value: field.value.slice(0, 8_000) })
      : fields.toSpliced(place, 1);
    await changeSource(source, { fields: next });
    return null;
  }

  return (
    <div className={classes.fields}>
      {fields.map((field, place) => (
        <div key={field.name} className={classes.field} role="group" aria-label={field.name}>
          <DraftInput
            label={`Name of the field ${field.name}`}
            hideLabel
            className={classes.name as string}
            value={field.name}
            onSettle={(name) => change(place, { ...field, name })}
          />
          <DraftInput
            label={field.name}
            hideLabel
            className={classes.value as string}
            value={field.value}
            onSettle={(value) => change(place, { ...field, value })}
          />
          <ActionIcon aria-label={`Remove the field ${field.name}`} onClick={() => void change(place, null)}>
            <IconX size={14} />
          </ActionIcon>
        </div>
      ))}
      {isAdding ? (
        <DraftInput
          label="Name of the new field"
          value=""
          inputRef={(input) => input?.focus()}
          onSettle={async (name) => {
            const problem = await change(fields.length, { name, value: '' });
            if (problem === null) setIsAdding(false);
            return problem;
          }}
        />
      ) : (
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={12} aria-hidden />}
          className={classes.add as string}
          onClick={() => setIsAdding(true)}
        >
          Add a field
        </Button>
      )}
    </div>
  );
}
