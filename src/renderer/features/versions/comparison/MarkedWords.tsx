import { VisuallyHidden } from '@mantine/core';
import classes from './VersionText.module.css';

interface MarkedWordsProps {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** Place of the difference, for whoever looks for it in the page. */
  readonly difference?: number | null;
  readonly isCurrent?: boolean;
}

/** What was put in is drawn up to this length; all of it stands in the newest text. */
const longestAdded = 600;

/** Words that stayed, that are gone (struck out) or new (underlined); said in words for who cannot see that. */
export function MarkedWords({ kind, text, difference = null, isCurrent = false }: MarkedWordsProps) {
  if (kind === 'same') return text;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  // Lines of the other version would tear this one's paragraphs apart.
  const words = kind === 'added' ? text.replace(/\s*\n\s*/g, ' ') : text;
  const shown = kind === 'added' && words.length > longestAdded ? cut(words) : words;
  return (
    <Mark
      className={`${classes[kind]} ${isCurrent ? classes.current : ''}`}
      data-difference={difference ?? undefined}
    >
      <VisuallyHidden>{kind === 'removed' ? ' [removed: ' : ' [added: '}</VisuallyHidden>
      {shown}
      {shown !== words && (
        <span
          className={classes.more}
        >{` … and ${(words.length - shown.length).toLocaleString('en')} characters more`}</span>
      )}
      <VisuallyHidden>] </VisuallyHidden>
    </Mark>
  );
}

function cut(text: string): string {
  return text.slice(0, longestAdded).replace(/[\ud800-\udbff]$/, '');
}
