import { originName } from '@core/assess';
import { type Mode, originKinds } from '@core/model';
import { likelyKind } from '@core/origins';
import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { type Ref, useEffect, useMemo, useRef } from 'react';
import { kindEntries, kindWords } from '../data/kinds';
import type { StatementData } from '../data/useStatements';
import { ChooseOrCreate } from './ChooseOrCreate';
import classes from './StatementForm.module.css';
import type { DraftStep, NamedOrigin } from './statementDraft';

interface ChainStepProps {
  readonly step: DraftStep;
  /** From 0. */
  readonly index: number;
  readonly isOnly: boolean;
  readonly data: StatementData;
  readonly onChange: (patch: Partial<DraftStep>) => void;
  readonly onRemove: () => void;
  /** Called once an origin is chosen from the list. */
  readonly onSettled: () => void;
  /** Goes on to whom this one has it from; only of the last step. */
  readonly onNext: (() => void) | undefined;
  /** The field of the last step, to bring the focus to. */
  readonly nameRef: Ref<HTMLInputElement> | undefined;
}

const modeEntries: { value: Mode; label: string }[] = [
  { value: 'own-voice', label: 'Own voice' },
  { value: 'indirect', label: 'Indirect' },
  { value: 'direct', label: 'Direct quote' },
];

/** One origin of the chain: who, in which words, and how it is hedged. */
export function ChainStep(props: ChainStepProps) {
  const { step, index, isOnly, data, onChange, onRemove, onSettled, onNext, nameRef } = props;
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useMergedRef(input, nameRef);
  const isFirst = index === 0;
  const options = useMemo(
    () =>
      [...data.origins.values()]
        .map(({ id, name, kind, aliases }) => ({
          value: id,
          label: name,
          aliases,
          detail: kindWords[kind],
        }))
        .sort((left, right) => left.label.localeCompare(right.label)),
    [data.origins],
  );
  const { origin } = step;
  const isNew = origin !== null && 'name' in origin;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a step that was just added takes the focus
  useEffect(() => {
    if (!isFirst && origin === null) input.current?.focus();
  }, []);
  return (
    <div className={classes.step}>
      <ChooseOrCreate
        inputRef={inputRef}
        label={isFirst ? 'Who says it' : 'Who has it from'}
        value={nameOf(origin, data)}
        isNew={isNew}
        options={options}
        placeholder={isFirst ? 'The outlet or author' : 'An organisation, a person, “two residents”'}
        onChoose={(id) => onChange({ origin: { id } })}
        onCreate={(name) => onChange({ origin: { name, kind: likelyKind(name, isFirst) } })}
        onClear={() => onChange({ origin: null })}
        onSettled={onSettled}
        onNext={onNext}
      />
      <div className={classes.row}>
        {isNew && (
          <NativeSelect
            label="Kind"
            size="xs"
            value={origin.kind}
            data={kindEntries}
            onChange={(event) => {
              const kind = originKinds.find((each) => each === event.currentTarget.value);
              if (kind) onChange({ origin: { name: origin.name, kind } });
            }}
          />
        )}
        <NativeSelect
          label="Words"
          size="xs"
          value={step.mode}
          data={modeEntries}
          onChange={(event) => {
            const mode = modeEntries.find(({ value }) => value === event.currentTarget.value)?.value;
            if (mode) onChange({ mode });
          }}
        />
        <TextInput
          className={classes.grow}
          label="Hedge"
          placeholder="reportedly"
          dir="auto"
          maxLength={500}
          value={step.hedge}
          onChange={(event) => onChange({ hedge: event.currentTarget.value })}
        />
        {!(isOnly && origin === null) && (
          <ActionIcon
            className={classes.remove}
            size="sm"
            aria-label={`Take ${nameOf(origin, data) || 'this step'} out of the chain`}
            onClick={onRemove}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </div>
  );
}

function nameOf(origin: NamedOrigin | null, data: StatementData): string {
  if (!origin) return '';
  return 'name' in origin ? origin.name : originName({ origins: data.everyOrigin }, origin.id);
}
