import type { Difference } from '@core/versions/compareTexts';
import classes from './DifferenceList.module.css';
import { MarkedPassage } from './MarkedPassage';

interface DifferenceListProps {
  readonly older: string;
  readonly newer: string;
  readonly differences: readonly Difference[];
  /** The language of the text, BCP 47. */
  readonly language: string | null;
}

/** As many as are looked through before something is decided; the others are counted. */
const mostShown = 20;
/** UTF-16 code units shown around a difference, and of a long one. */
const around = 40;
const longest = 300;

/** Differences between two texts, each with a few words around it. */
export function DifferenceList({ older, newer, differences, language }: DifferenceListProps) {
  const more = differences.length - mostShown;
  return (
    <>
      <ul
        className={classes.list}
        aria-label="What would be different"
        lang={language ?? undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        tabIndex={0}
      >
        {differences.slice(0, mostShown).map(({ oldStart, oldEnd, newStart, newEnd }) => (
          <li key={`${oldStart} ${newStart}`} dir="auto">
            <MarkedPassage
              parts={[
                { kind: 'same', text: before(older, oldStart) },
                { kind: 'removed', text: clipped(older.slice(oldStart, oldEnd)) },
                { kind: 'added', text: clipped(newer.slice(newStart, newEnd)) },
                { kind: 'same', text: after(older, oldEnd) },
              ]}
            />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={classes.more}>
          and {more.toLocaleString('en')} more {more === 1 ? 'difference' : 'differences'}
        </p>
      )}
    </>
  );
}

function before(text: string, offset: number): string {
  const words = text.slice(Math.max(0, offset - around), offset);
  return words.slice(offset > around ? words.indexOf(' ') + 1 : 0).replace(/\s+/g, ' ');
}

function after(text: string, offset: number): string {
  const words = text.slice(offset, offset + around);
  const cut = offset + around < text.length ? words.lastIndexOf(' ') : -1;
  return words.slice(0, cut < 0 ? undefined : cut).replace(/\s+/g, ' ');
}

function clipped(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
}
