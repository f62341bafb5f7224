import type { HighlightRow, Id, TagRow } from '@core/model';
import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { TagOption } from '@renderer/ui/tags';
import { IconFilter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { clearFilter, isFiltering, useCardFilter } from './cardFilter';
import styles from './FilterMenu.module.css';

interface FilterMenuProps {
  /** All highlights of the source, filtered or not: only what they have is offered. */
  readonly highlights: readonly HighlightRow[];
  readonly tags: ReadonlyMap<Id, TagRow>;
}

/** Which cards are shown: by words, tags and people. */
export function FilterMenu({ highlights, tags }: FilterMenuProps) {
  const filter = useCardFilter();
  const [opened, setOpened] = useState(false);
  const offer = useMemo(() => offered(highlights, tags), [highlights, tags]);
  const active = isFiltering(filter);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      shadow="md"
      width={260}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.button}
          data-active={active || undefined}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <IconFilter size={14} aria-hidden />
          Filter
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Filter annotations">
        <div className={styles.form}>
          <TextInput
            type="search"
            aria-label="Words in the annotations"
            placeholder="Words in quote, note or tag"
            value={filter.text}
            data-autofocus
            dir="auto"
            onChange={(event) => useCardFilter.setState({ text: event.currentTarget.value })}
          />
          {offer.tags.length > 0 && (
            <fieldset className={styles.group}>
              <legend>With any of these</legend>
              {offer.tags.map((tag) => (
                <Checkbox
                  key={tag.id}
                  size="xs"
                  label={<TagOption name={tag.name} colour={tag.colour} parents={[]} />}
                  checked={filter.tagIds.includes(tag.id)}
                  onChange={() => useCardFilter.setState({ tagIds: toggled(filter.tagIds, tag.id) })}
                />
              ))}
              <Checkbox
                size="xs"
                label="None at all"
                checked={filter.untagged}
                onChange={() => useCardFilter.setState({ untagged: !filter.untagged })}
              />
            </fieldset>
          )}
          {offer.people.length > 1 && (
            <fieldset className={styles.group}>
              <legend>Made by</legend>
              {offer.people.map((person) => (
                <Checkbox
                  key={person}
                  size="xs"
                  label={person}
                  checked={filter.people.includes(person)}
                  onChange={() => useCardFilter.setState({ people: toggled(filter.people, person) })}
                />
              ))}
            </fieldset>
          )}
          <Button variant="default" disabled={!active} onClick={clearFilter}>
            Show all
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function offered(highlights: readonly HighlightRow[], tags: ReadonlyMap<Id, TagRow>) {
  const ids = new Set(highlights.flatMap((highlight) => highlight.tagIds));
  return {
    tags: [...tags.values()].filter((tag) => ids.has(tag.id)).sort((a, b) => a.name.localeCompare(b.name)),
    people: [...new Set(highlights.map((highlight) => highlight.createdBy))].sort(),
  };
}

function toggled<Value>(list: readonly Value[], value: Value): Value[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}
