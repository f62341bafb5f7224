import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconLetterCase, IconLetterW, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useReading } from '../ReadingContext';
import classes from './FindBar.module.css';
import { closeFind, stepFind, useFind } from './findStore';
import { useFindMatches } from './useFindMatches';

/** Finding words in the open source. The matches are painted over the text. */
export function FindBar() {
  const reading = useReading();
  const { query, matchCase, wholeWord, matches, current, asked } = useFind();
  const field = useRef<HTMLInputElement>(null);
  useFindMatches();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked counts up to ask for the focus
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  useEffect(() => () => useFind.setState({ matches: [], current: -1 }), []);

  function close(): void {
    closeFind();
    reading.scroller?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      stepFind(event.shiftKey ? -1 : 1);
    }
  }

  const count =
    query === '' ? '' : matches.length === 0 ? 'None found' : `${current + 1} of ${matches.length}`;
  return (
    <search className={classes.bar} onKeyDown={onKeyDown}>
      <TextInput
        ref={field}
        className={classes.field}
        aria-label="Find in source"
        placeholder="Find in source"
        dir="auto"
        value={query}
        onChange={(event) => useFind.setState({ query: event.currentTarget.value })}
      />
      <span className={classes.count} aria-live="polite">
        {count}
      </span>
      <FindButton label="Previous match" onClick={() => stepFind(-1)} disabled={matches.length === 0}>
        <IconChevronUp size={16} />
      </FindButton>
      <FindButton label="Next match" onClick={() => stepFind(1)} disabled={matches.length === 0}>
        <IconChevronDown size={16} />
      </FindButton>
      <FindButton
        label="Match case"
        pressed={matchCase}
        onClick={() => useFind.setState({ matchCase: !matchCase })}
      >
        <IconLetterCase size={16} />
      </FindButton>
      <FindButton
        label="Whole words"
        pressed={wholeWord}
        onClick={() => useFind.setState({ wholeWord: !wholeWord })}
      >
        <IconLetterW size={16} />
      </FindButton>
      <FindButton label="Close find" onClick={close}>
        <IconX size={16} />
      </FindButton>
    </search>
  );
}

interface FindButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

function FindButton({ label, onClick, children, pressed, disabled }: FindButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        aria-pressed={pressed}
        variant={pressed ? 'light' : 'subtle'}
        color={pressed ? 'accent' : 'gray'}
        disabled={disabled ?? false}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
