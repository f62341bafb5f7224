import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { saveOpenEditors } from '@renderer/ui/editor';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import classes from './FindBar.module.css';
import { findMatches, type Match } from './findMatches';
import { bringIntoSight, replaceMatches, showMatches, useReportFind } from './reportFind';

/** Finds words in the report and puts others in their place. */
export function FindBar({ editor }: { readonly editor: Editor }) {
  const { replacing, asked } = useReportFind();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(() => selectedWords(editor));
  const [words, setWords] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const [matches, setMatches] = useState<readonly Match[]>([]);
  const [place, setPlace] = useState(0);

  const look = useCallback(() => {
    if (editor.isDestroyed) return;
    setMatches(findMatches(editor.state.doc, query, { matchCase, wholeWord }));
  }, [editor, query, matchCase, wholeWord]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the field has the focus again
  useEffect(() => input.current?.select(), [asked]);
  useEffect(() => {
    look();
    setPlace(0);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, 200);
    };
    editor.on('update', later);
    return () => {
      clearTimeout(timer);
      editor.off('update', later);
    };
  }, [editor, look]);
  const current = matches[Math.min(place, matches.length - 1)];
  useEffect(() => {
    showMatches(editor, matches, current);
    if (current) bringIntoSight(editor, current);
  }, [editor, matches, current]);
  useEffect(() => () => showMatches(editor, [], undefined), [editor]);

  const go = (step: number) =>
    matches.length > 0 &&
    setPlace((Math.min(place, matches.length - 1) + step + matches.length) % matches.length);

  async function replace(some: readonly Match[]): Promise<void> {
    // What was typed before is a step of its own.
    await saveOpenEditors();
    editor.view.focus();
    replaceMatches(editor, some, words);
    await saveOpenEditors();
    input.current?.focus();
    look();
  }

  function close(): void {
    useReportFind.setState({ open: false });
    const range = current ? { from: current.from, to: current.to } : null;
    if (range) editor.chain().setTextSelection(range).focus().run();
    else editor.commands.focus();
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const count =
    query === ''
      ? ''
      : matches.length === 0
        ? 'Not found'
        : `${matches.indexOf(current as Match) + 1} of ${matches.length}`;
  return (
    <search className={classes.bar} aria-label="Find in the report" onKeyDown={onKeyDown}>
      <div className={classes.row}>
        <TextInput
          ref={input}
          size="xs"
          className={classes.field}
          aria-label="Find in the report"
          placeholder="Find"
          autoFocus
          dir="auto"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            go(event.shiftKey ? -1 : 1);
          }}
        />
        <span className={classes.count} role="status">
          {count}
        </span>
        <ActionIcon size="sm" aria-label="Match before" onClick={() => go(-1)}>
          <IconChevronUp size={15} />
        </ActionIcon>
        <ActionIcon size="sm" aria-label="Match after" onClick={() => go(1)}>
          <IconChevronDown size={15} />
        </ActionIcon>
        <Checkbox
          size="xs"
          label="Match case"
          checked={matchCase}
          onChange={(event) => setMatchCase(event.currentTarget.checked)}
        />
        <Checkbox
          size="xs"
          label="Whole words"
          checked={wholeWord}
          onChange={(event) => setWholeWord(event.currentTarget.checked)}
        />
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={replacing}
          onClick={() => useReportFind.setState({ replacing: !replacing })}
        >
          Replace…
        </Button>
        <ActionIcon size="sm" aria-label="Close finding" onClick={close}>
          <IconX size={15} />
        </ActionIcon>
      </div>
      {replacing && (
        <div className={classes.row}>
          <TextInput
            size="xs"
            className={classes.field}
            aria-label="Replace with"
            placeholder="Replace with"
            dir="auto"
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !current) return;
              event.preventDefault();
              void replace([current]);
            }}
          />
          <Button
            size="compact-xs"
            variant="default"
            disabled={!current}
            onClick={() => current && void replace([current])}
          >
            Replace
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            disabled={matches.length === 0}
            onClick={() => void replace(matches)}
          >
            Replace all
          </Button>
        </div>
      )}
    </search>
  );
}

function selectedWords(editor: Editor): string {
  const { from, to } = editor.state.selection;
  const words = editor.state.doc.textBetween(from, to, '\n', '');
  return words.includes('\n') || words.length > 200 ? '' : words;
}
