import { standings } from '@core/assess';
import type { FigureScope } from '@core/figures';
import type { CaseState } from '@core/model';
import { Button, Select, TextInput } from '@mantine/core';
import { useRows } from '@renderer/store/rows';
import { Later } from '@renderer/ui/Later';
import { IconSearch } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { narrow, useCompareState } from '../compareState';
import classes from './ScopeBar.module.css';

/** What the picture is narrowed to: words, standing, origin, tag, source. */
export function ScopeBar({ state }: { readonly state: CaseState }) {
  const scope = useCompareState((compare) => compare.scope);
  const tags = useRows('tags');
  const origins = useMemo(() => choices(state.origins.values(), ({ name }) => name), [state]);
  const sources = useMemo(() => choices(state.sources.values(), ({ title }) => title), [state]);
  const tagChoices = useMemo(() => choices(tags ?? [], ({ name }) => name), [tags]);
  const parts: readonly ChoiceProps[] = [
    { label: 'Standing', part: 'standing', data: standings },
    { label: 'Origin', part: 'origin', data: origins },
    { label: 'Tag', part: 'tag', data: tagChoices },
    { label: 'Source', part: 'source', data: sources },
  ];
  const claim = scope.claim ? state.claims.get(scope.claim) : undefined;
  const isNarrowed = Object.values(scope).some(Boolean);
  return (
    <div className={classes.bar} role="group" aria-label="Show only">
      <TextInput
        aria-label="Filter by words"
        placeholder="Words of the claim"
        className={classes.words}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={scope.text ?? ''}
        onChange={(event) => narrow({ text: event.currentTarget.value })}
      />
      {parts.map(({ label, part, data }) => (
        <Later key={part} placeholder={<div className={classes.choice} />}>
          <Choice label={label} part={part} data={data} />
        </Later>
      ))}
      {claim && (
        <Button variant="light" onClick={() => narrow({ claim: undefined })} title="Show every claim again">
          <bdi className={classes.claim}>Only “{claim.text}”</bdi>
        </Button>
      )}
      {isNarrowed && (
        <Button variant="subtle" onClick={() => useCompareState.setState({ scope: {}, chosen: null })}>
          Show all
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly part: Exclude<keyof FigureScope, 'text' | 'claim'>;
  readonly data: readonly (string | { readonly value: string; readonly label: string })[];
}

/** More are found by typing. */
const mostOffered = 100;

/** Drawn anew only for its own choice: five lists of hundreds are slow to draw at every letter typed. */
const Choice = memo(function Choice({ label, part, data }: ChoiceProps) {
  const value = useCompareState((compare) => compare.scope[part]);
  return (
    <Select
      aria-label={label}
      placeholder={label}
      className={classes.choice}
      data={data}
      value={value ?? null}
      onChange={(chosen) => narrow({ [part]: chosen ?? undefined })}
      searchable
      clearable
      limit={mostOffered}
      nothingFoundMessage="None"
      comboboxProps={{ width: 260, position: 'bottom-start' }}
    />
  );
});

/** Far faster than `localeCompare` on hundreds of names. */
const byName = new Intl.Collator();

function choices<Row extends { id: string; deletedAt: string | null }>(
  rows: Iterable<Row>,
  nameOf: (row: Row) => string,
): { value: string; label: string }[] {
  return [...rows]
    .filter((row) => !row.deletedAt)
    .map((row) => ({ value: row.id, label: nameOf(row) }))
    .sort((left, right) => byName.compare(left.label, right.label));
}
