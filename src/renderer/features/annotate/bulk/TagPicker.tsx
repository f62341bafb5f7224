import type { TagRow } from '@core/model';
import { Combobox, useCombobox } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { TagOption, tagChoices, useRecentTags } from '@renderer/ui/tags';
import { useEffect, useMemo, useState } from 'react';
import styles from './BulkBar.module.css';
import type { TagOrName } from './bulkEdits';
import { type BulkPick, openBulkPicker, useBulkPicker } from './bulkPicker';

interface TagPickerProps {
  readonly pick: BulkPick;
  /** What the button says. */
  readonly label: string;
  readonly tags: readonly TagRow[];
  readonly canCreate: boolean;
  onPick(tag: TagOrName): void;
}

const createValue = 'create';

/** A button with a list of tags to choose one of, by typing. */
export function TagPicker({ pick, label, tags, canCreate, onPick }: TagPickerProps) {
  const { session } = useApp();
  const recent = useRecentTags(session.caseId);
  const opened = useBulkPicker((state) => state.open === pick);
  const [query, setQuery] = useState('');
  const combobox = useCombobox({
    opened,
    onOpenedChange: (open) => openBulkPicker(open ? pick : null),
    onDropdownClose: () => combobox.resetSelectedOption(),
  });
  const { choices, newName } = useMemo(() => tagChoices({ tags, query, recent }), [tags, query, recent]);
  const { focusSearchInput, selectFirstOption } = combobox;
  useEffect(() => {
    if (!opened) return setQuery('');
    // Once it is drawn.
    const timer = setTimeout(() => {
      focusSearchInput();
      selectFirstOption();
    });
    return () => clearTimeout(timer);
  }, [opened, focusSearchInput, selectFirstOption]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words make another list
  useEffect(() => {
    if (opened) selectFirstOption();
  }, [query, opened, selectFirstOption]);

  const submit = (value: string) => {
    openBulkPicker(null);
    if (value !== createValue) onPick({ tagId: value });
    else if (newName !== null) onPick({ name: newName });
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={submit}
      shadow="md"
      offset={4}
      width={240}
      position="bottom-start"
    >
      <Combobox.Target withAriaAttributes={false}>
        <button
          type="button"
          className={styles.action}
          aria-haspopup="listbox"
          aria-expanded={opened}
          onClick={() => openBulkPicker(opened ? null : pick)}
        >
          {label}
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          role="combobox"
          aria-expanded={opened}
          aria-label={`${label}: which one`}
          value={query}
          placeholder={canCreate ? 'Find or make a tag' : 'Find a tag'}
          dir="auto"
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.stopPropagation();
          }}
        />
        <Combobox.Options className={styles.options} aria-label={label}>
          {choices.map(({ tag, parents }) => (
            <Combobox.Option key={tag.id} value={tag.id}>
              <TagOption name={tag.name} colour={tag.colour} parents={parents} />
            </Combobox.Option>
          ))}
          {canCreate && newName !== null && (
            <Combobox.Option value={createValue}>Create “{newName}”</Combobox.Option>
          )}
          {choices.length === 0 && !(canCreate && newName !== null) && (
            <Combobox.Empty>No such tag</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
