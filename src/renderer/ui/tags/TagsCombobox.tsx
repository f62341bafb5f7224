import type { Id, TagRow } from '@core/model';
import { Combobox, PillsInput, useCombobox } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { useRows } from '@renderer/store/rows';
import { type KeyboardEvent, type Ref, useMemo, useState } from 'react';
import { useRecentTags } from './recentTags';
import { TagOption } from './TagOption';
import { TagPill } from './TagPill';
import styles from './TagsCombobox.module.css';
import { tagChoices } from './tagChoices';

export interface TagsComboboxProps {
  /** The chosen tags in their order; the first one gives the colour. */
  readonly tagIds: readonly Id[];
  onAdd(tagId: Id): void;
  onRemove(tagId: Id): void;
  /** Makes a tag of this name and adds it. */
  onCreate(name: string): void;
  /** Called on Escape when the list is closed. */
  onLeave?(): void;
  readonly label?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

const createValue = 'create';

/** The tags of one thing as pills, with a field that finds more of them or makes new ones. */
export function TagsCombobox(props: TagsComboboxProps) {
  const { tagIds, onAdd, onRemove, onCreate, onLeave, label = 'Tags', inputRef } = props;
  const { session } = useApp();
  const tags = useRows('tags');
  const recent = useRecentTags(session.caseId);
  const [query, setQuery] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });

  const chosen = useMemo(() => chosenTags(tags ?? [], tagIds), [tags, tagIds]);
  const { choices, newName } = useMemo(
    () => tagChoices({ tags: tags ?? [], query, without: tagIds, recent }),
    [tags, query, tagIds, recent],
  );

  const submit = (value: string) => {
    setQuery('');
    combobox.resetSelectedOption();
    if (value !== createValue) onAdd(value);
    else if (newName !== null) onCreate(newName);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const last = tagIds.at(-1);
    if (event.key === 'Backspace' && query === '' && last !== undefined) {
      event.preventDefault();
      onRemove(last);
    }
    if (event.key === ',' && query.trim() !== '') {
      event.preventDefault();
      submit(choices[0] && newName === null ? choices[0].tag.id : createValue);
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (!combobox.dropdownOpened) onLeave?.();
    }
  };

  const type = (value: string) => {
    setQuery(value);
    combobox.openDropdown();
    combobox.updateSelectedOptionIndex();
    if (value.trim() === '') combobox.resetSelectedOption();
    else queueMicrotask(() => requestAnimationFrame(() => combobox.selectFirstOption()));
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={submit}
      shadow="md"
      offset={4}
      classNames={{ option: styles.option }}
    >
      <Combobox.DropdownTarget>
        <PillsInput size="xs" classNames={{ input: styles.field }} onClick={() => combobox.openDropdown()}>
          <div className={styles.pills}>
            {chosen.map((tag) => (
              <TagPill key={tag.id} name={tag.name} colour={tag.colour} onRemove={() => onRemove(tag.id)} />
            ))}
            <Combobox.EventsTarget withExpandedAttribute autoComplete="off">
              <PillsInput.Field
                ref={inputRef}
                className={styles.input}
                aria-label={label}
                aria-autocomplete="list"
                dir="auto"
                value={query}
                placeholder={chosen.length === 0 ? 'Add tags' : ''}
                onChange={(event) => type(event.currentTarget.value)}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => {
                  combobox.closeDropdown();
                  setQuery('');
                }}
                onKeyDown={onKeyDown}
              />
            </Combobox.EventsTarget>
          </div>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={choices.length === 0 && newName === null}>
        <Combobox.Options className={styles.options} aria-label={label}>
          {choices.map(({ tag, parents }) => (
            <Combobox.Option key={tag.id} value={tag.id}>
              <TagOption name={tag.name} colour={tag.colour} parents={parents} />
            </Combobox.Option>
          ))}
          {newName !== null && <Combobox.Option value={createValue}>Create “{newName}”</Combobox.Option>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function chosenTags(tags: readonly TagRow[], tagIds: readonly Id[]): TagRow[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  return tagIds.map((id) => byId.get(id)).filter((tag) => tag !== undefined);
}
