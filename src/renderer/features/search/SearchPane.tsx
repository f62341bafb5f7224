import { TextInput } from '@mantine/core';
import { Pane } from '@renderer/ui/Pane';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { goToHit } from './results/goToHit';
import { type Hit, resultGroups } from './results/resultGroups';
import { SearchResults } from './results/SearchResults';
import classes from './results/SearchResults.module.css';
import { useSearchState } from './searchState';
import { useSearchResults } from './useSearchResults';

/** The left pane: the search box and what it finds. The arrow keys walk the results, Enter goes there. */
export default function SearchPane() {
  const { query, focusRequest } = useSearchState();
  const found = useSearchResults(query);
  const groups = useMemo(() => resultGroups(found?.results ?? []), [found]);
  const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups]);
  const [chosen, setChosen] = useState<string | null>(null);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  /** Enter came before what is typed now was found. */
  const isHurried = useRef(false);
  const active = hits.some(({ key }) => key === chosen) ? chosen : (hits[0]?.key ?? null);
  const isCurrent = found?.query === query.trim();
  const idOf = (key: string) => `${listId}-${key.replaceAll(' ', '-')}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new request is what brings the focus here
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [focusRequest]);

  function choose(hit: Hit): void {
    setChosen(hit.key);
    void goToHit(hit);
  }

  useEffect(() => {
    if (!isCurrent || !isHurried.current) return;
    isHurried.current = false;
    const [first] = hits;
    if (first) void goToHit(first);
  }, [isCurrent, hits]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const index = hits.findIndex(({ key }) => key === active);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : hits[index + step];
    const current = hits[index];
    if (event.key === 'Enter' && !isCurrent) isHurried.current = true;
    else if (event.key === 'Enter' && current) choose(current);
    else if (next) {
      setChosen(next.key);
      document.getElementById(idOf(next.key))?.scrollIntoView({ block: 'nearest' });
    } else if (step === undefined) return;
    event.preventDefault();
  }

  const isEmpty = query.trim() === '';
  return (
    <Pane
      title="Search"
      count={found && !isEmpty ? hits.length : undefined}
      head={
        <div className={classes.head}>
          <TextInput
            ref={input}
            type="search"
            aria-label="Search the case"
            aria-controls={listId}
            aria-activedescendant={active && !isEmpty ? idOf(active) : undefined}
            placeholder="Search the case"
            dir="auto"
            autoComplete="off"
            leftSection={<IconSearch size={14} aria-hidden />}
            value={query}
            onChange={(event) => {
              setChosen(null);
              isHurried.current = false;
              useSearchState.setState({ query: event.currentTarget.value });
            }}
            onKeyDown={onKeyDown}
          />
          <p className={classes.hint}>
            <kbd>words</kbd> all of them, <kbd>“exact phrase”</kbd>, <kbd>begin*</kbd>, <kbd>-without</kbd>
          </p>
        </div>
      }
    >
      <div role="status">
        {isEmpty && (
          <p className={classes.state}>
            Finds words in sources, highlights, notes, claims, tags, origins and reports. ↑ ↓ walk the
            results, Enter goes to the words.
          </p>
        )}
        {!isEmpty && !found && <p className={classes.state}>Searching…</p>}
        {!isEmpty && found && hits.length === 0 && (
          <p className={classes.state}>
            Nothing in this case has “{found.query}”. Try fewer words, or the beginning of one with an
            asterisk.
          </p>
        )}
      </div>
      {!isEmpty && hits.length > 0 && (
        <SearchResults
          listId={listId}
          groups={groups}
          active={active}
          idOf={idOf}
          onChoose={choose}
          onKeyDown={onKeyDown}
        />
      )}
      {!isEmpty && found?.isCut && (
        <p className={classes.state}>These are the best matches; there are more. Add a word to see fewer.</p>
      )}
    </Pane>
  );
}
