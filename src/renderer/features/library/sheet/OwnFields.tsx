import type { Fact, SourceRow } from '@core/model';
import { ActionIcon, Button } from '@mantine/core';
import { DraftInput } from '@renderer/ui/DraftInput';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { changeFields } from '../changeSource';
import classes from './OwnFields.module.css';

/** Fields of the analyst's own: added, renamed, filled, removed, each as one change. */
export function OwnFields({ source }: { readonly source: SourceRow }) {
  const fields = source.fields ?? [];
  const [isAdding, setIsAdding] = useState(false);

  async function change(known: string, patch: Partial<Fact>): Promise<string | null> {
    const value = patch.value?.slice(0, 8_000);
    const name = patch.name?.trim().slice(0, 200);
    if (name === '') return 'A field needs a name.';
    if (name !== undefined && name !== known && fields.some((other) => other.name === name))
      return `There is a field “${name}” already.`;
    await changeFields(source, (current) =>
      current.map((field) =>
        field.name === known ? { name: name ?? field.name, value: value ?? field.value } : field,
      ),
    );
    return null;
  }

  async function add(given: string): Promise<string | null> {
    const name = given.trim().slice(0, 200);
    if (name === '') return 'A field needs a name.';
    if (fields.some((other) => other.name === name)) return `There is a field “${name}” already.`;
    await changeFields(source, (current) => [...current, { name, value: '' }]);
    setIsAdding(false);
    return null;
  }

  function remove({ name }: Fact): void {
    void changeFields(source, (current) => current.filter((field) => field.name !== name));
  }

  return (
    <div className={classes.fields}>
      {fields.map((field) => (
        <div key={field.name} className={classes.field} role="group" aria-label={field.name}>
          <DraftInput
            label={`Name of the field ${field.name}`}
            hideLabel
            className={classes.name as string}
            value={field.name}
            onSettle={(name) => change(field.name, { name })}
          />
          <DraftInput
            label={field.name}
            hideLabel
            className={classes.value as string}
            value={field.value}
            onSettle={(value) => change(field.name, { value })}
          />
          <ActionIcon aria-label={`Remove the field ${field.name}`} onClick={() => remove(field)}>
            <IconX size={14} />
          </ActionIcon>
        </div>
      ))}
      {isAdding ? (
        <DraftInput
          label="Name of the new field"
          value=""
          inputRef={(input) => input?.focus()}
          onSettle={add}
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
