import type { HighlightRow } from '@core/model';
import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { StanceShape, stanceLooks, useStatements } from '@renderer/features/claims';
import { TagOption } from '@renderer/ui/tags';
import { IconFilter } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { clearFilter, type FilterFacts, isFiltering, toggleFilter, useCardFilter } from './cardFilter';
import styles from './FilterMenu.module.css';
import { useFilterMenuOpen } from './filterMenuOpen';
import { filterOffer } from './filterOffer';

interface FilterMenuProps {
  /** All highlights of the source, filtered or not: only what they have is offered. */
  readonly highlights: readonly HighlightRow[];
  readonly facts: FilterFacts;
}

const setOpened = (isOpen: boolean) => useFilterMenuOpen.setState({ isOpen });

/** Which cards are shown: by words, tags, origins, stances and people. */
export function FilterMenu({ highlights, facts }: FilterMenuProps) {
  const filter = useCardFilter();
  const opened = useFilterMenuOpen((state) => state.isOpen);
  const origins = useStatements()?.origins;
  const offer = useMemo(
    () => (opened ? filterOffer(highlights, facts, origins) : null),
    [opened, highlights, facts, origins],
  );
  const active = isFiltering(filter);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      shadow="md"
      width={280}
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
            // Not of type “search”: Escape would empty it while it closes the menu.
            role="searchbox"
            aria-label="Words in the annotations"
            placeholder="Words in quote, note or tag"
            value={filter.text}
            data-autofocus
            dir="auto"
            onChange={(event) => useCardFilter.setState({ text: event.currentTarget.value })}
          />
          {offer && offer.tags.length > 0 && (
            <fieldset className={styles.group}>
              <legend>With any of these tags</legend>
              {offer.tags.map((tag) => (
                <Choice
                  key={tag.id}
                  label={<TagOption name={tag.name} colour={tag.colour} parents={[]} />}
                  checked={filter.tagIds.includes(tag.id)}
                  onChange={() => toggleFilter('tagIds', tag.id)}
                />
              ))}
              <Choice
                label="None at all"
                checked={filter.untagged}
                onChange={() => useCardFilter.setState({ untagged: !filter.untagged })}
              />
            </fieldset>
          )}
          {offer && offer.origins.length > 0 && (
            <fieldset className={styles.group}>
              <legend>Said by any of these</legend>
              {offer.origins.map((origin) => (
                <Choice
                  key={origin.id}
                  label={<bdi>{origin.name}</bdi>}
                  checked={filter.originIds.includes(origin.id)}
                  onChange={() => toggleFilter('originIds', origin.id)}
                />
              ))}
            </fieldset>
          )}
          {offer && offer.stances.size > 0 && (
            <fieldset className={styles.group}>
              <legend>That</legend>
              {stanceLooks
                .filter(({ stance }) => offer.stances.has(stance))
                .map(({ stance, word }) => (
                  <Choice
                    key={stance}
                    label={
                      <span className={styles.stance}>
                        <StanceShape stance={stance} /> {word}
                      </span>
                    }
                    checked={filter.stances.includes(stance)}
                    onChange={() => toggleFilter('stances', stance)}
                  />
                ))}
            </fieldset>
          )}
          {offer && offer.people.length > 1 && (
            <fieldset className={styles.group}>
              <legend>Made by</legend>
              {offer.people.map((person) => (
                <Choice
                  key={person}
                  label={<bdi>{person}</bdi>}
                  checked={filter.people.includes(person)}
                  onChange={() => toggleFilter('people', person)}
                />
              ))}
            </fieldset>
          )}
          <Choice
            label="Show only these in the text, too"
            checked={filter.inText}
            onChange={() => useCardFilter.setState({ inText: !filter.inText })}
          />
          <Button variant="default" disabled={!active} onClick={clearFilter}>
            Show all
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ChoiceProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  onChange(): void;
}

function Choice(props: ChoiceProps) {
  return <Checkbox size="xs" {...props} />;
}
