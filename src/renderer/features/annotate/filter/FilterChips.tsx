import { stanceLooks, useStatements } from '@renderer/features/claims';
import { IconX } from '@tabler/icons-react';
import { clearFilter, type FilterFacts, isFiltering, toggleFilter, useCardFilter } from './cardFilter';
import styles from './FilterChips.module.css';

interface Chip {
  readonly key: string;
  readonly name: string;
  remove(): void;
}

/** What the cards are filtered by, each part to be taken away by itself. */
export function FilterChips({ facts }: { readonly facts: FilterFacts }) {
  const filter = useCardFilter();
  const origins = useStatements()?.origins;
  if (!isFiltering(filter)) return null;
  const { text, tagIds, untagged, originIds, stances, people } = filter;
  const chips: Chip[] = [
    ...(text.trim() === ''
      ? []
      : [{ key: 'text', name: `“${text.trim()}”`, remove: () => useCardFilter.setState({ text: '' }) }]),
    ...tagIds.map((id) => ({
      key: id,
      name: facts.tags.get(id)?.name ?? 'a tag in the bin',
      remove: () => toggleFilter('tagIds', id),
    })),
    ...(untagged
      ? [{ key: 'untagged', name: 'no tag', remove: () => useCardFilter.setState({ untagged: false }) }]
      : []),
    ...originIds.map((id) => ({
      key: id,
      name: origins?.get(id)?.name ?? 'an origin in the bin',
      remove: () => toggleFilter('originIds', id),
    })),
    ...stanceLooks
      .filter(({ stance }) => stances.includes(stance))
      .map(({ stance, word }) => ({
        key: stance,
        name: word,
        remove: () => toggleFilter('stances', stance),
      })),
    ...people.map((person) => ({
      key: `by ${person}`,
      name: `by ${person}`,
      remove: () => toggleFilter('people', person),
    })),
  ];
  return (
    <ul className={styles.chips} aria-label="Filtered by">
      {chips.map(({ key, name, remove }) => (
        <li key={key} className={styles.chip}>
          <bdi className={styles.name}>{name}</bdi>
          <button
            type="button"
            className={styles.remove}
            aria-label={`Do not filter by ${name}`}
            onClick={remove}
          >
            <IconX size={12} aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.all} onClick={clearFilter}>
          Show all
        </button>
      </li>
    </ul>
  );
}
