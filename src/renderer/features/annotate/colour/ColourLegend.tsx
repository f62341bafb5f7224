import { toggleFilter, useCardFilter } from '../filter/cardFilter';
import styles from './ColourLegend.module.css';
import { ColourMark } from './ColourMark';
import type { ColourBy } from './colourBy';
import type { ColourEntry, Colouring } from './colouring';

const lists = { tag: 'tagIds', origin: 'originIds', stance: 'stances', person: 'people' } as const;
/** Of more colours than these only the most used are shown: the filter's menu has them all. */
const shownAtMost = 12;

/** What each colour and its sign stand for, and how often; a press filters the cards by it. */
export function ColourLegend({ colouring }: { readonly colouring: Colouring }) {
  const filter = useCardFilter();
  const { by, legend } = colouring;
  // Grey alone tells nothing.
  if (legend.every(({ key }) => key === null)) return null;
  const shown = legend.length <= shownAtMost ? legend : mostUsed(legend);
  return (
    <ul className={styles.legend} aria-label="Colours">
      {shown.map((entry) => (
        <li key={entry.key ?? 'none'}>
          <Entry entry={entry} by={by} isPressed={isPressed(entry, filter[lists[by]])} />
        </li>
      ))}
      {shown.length < legend.length && (
        <li className={styles.entry}>and {legend.length - shown.length} more</li>
      )}
    </ul>
  );
}

interface EntryProps {
  readonly entry: ColourEntry;
  readonly by: ColourBy;
  readonly isPressed: boolean;
}

function Entry({ entry, by, isPressed }: EntryProps) {
  const { key, name, colour, mark, stance, count } = entry;
  const content = (
    <>
      <span
        className={styles.sign}
        style={{ background: colour === 'untagged' ? undefined : `var(--tag-${colour})` }}
        aria-hidden
      >
        <span className={styles.mark}>
          <ColourMark mark={mark} stance={stance} />
        </span>
      </span>
      <bdi className={styles.name}>{name}</bdi>
      <span className={styles.count}>{count.toLocaleString('en')}</span>
    </>
  );
  if (key === null || key === 'several') return <span className={styles.entry}>{content}</span>;
  return (
    <button
      type="button"
      className={styles.entry}
      aria-pressed={isPressed}
      onClick={() => toggleFilter(lists[by], key)}
    >
      {content}
    </button>
  );
}

function isPressed({ key }: ColourEntry, values: readonly string[]): boolean {
  return key !== null && values.includes(key);
}

function mostUsed(legend: readonly ColourEntry[]): readonly ColourEntry[] {
  const kept = new Set(legend.toSorted((a, b) => b.count - a.count).slice(0, shownAtMost));
  return legend.filter((entry) => kept.has(entry));
}
