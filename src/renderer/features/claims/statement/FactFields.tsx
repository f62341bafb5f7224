import { quantityText, readQuantity } from '@core/assess/quantities';
import { readTime, timeText } from '@core/assess/worldTime';
import type { Id, Result } from '@core/model';
import { Button, Kbd, TextInput } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { IconPlus } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { type Ref, useRef } from 'react';
import { yearOf } from '../data/yearOf';
import { type FactsDraft, noFacts } from './factsDraft';
import classes from './StatementForm.module.css';

interface FactFieldsProps {
  readonly highlightId: Id;
  /** Undefined where the fields are not asked for. */
  readonly facts: FactsDraft | undefined;
  readonly quantityRef: Ref<HTMLInputElement>;
  readonly onChange: (facts: FactsDraft) => void;
}

/** How many, when and where, as the source has it: behind one button, since most statements need none of it. */
export function FactFields({ highlightId, facts, quantityRef, onChange }: FactFieldsProps) {
  const { database } = useApp();
  const year = useLiveQuery(() => yearOf(database, highlightId), [database, highlightId]);
  /** Fields that come later were asked for, and take the focus. */
  const hadNone = useRef(facts === undefined);
  if (!facts)
    return (
      <Button
        variant="subtle"
        size="compact-xs"
        className={classes.addStep}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange(noFacts)}
      >
        Add quantity, time or place
        <Kbd className={classes.key} aria-hidden>
          Q
        </Kbd>
      </Button>
    );
  return (
    <div className={classes.steps}>
      <TextInput
        size="xs"
        label="Quantity"
        dir="auto"
        ref={quantityRef}
        autoFocus={hadNone.current}
        placeholder="9–13 people killed, guards, as of 4 May 2026"
        value={facts.quantity}
        description={quantityRemark(facts.quantity, year)}
        inputWrapperOrder={['label', 'input', 'description']}
        onChange={(event) => onChange({ ...facts, quantity: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label="Time"
        dir="auto"
        placeholder="3 May 2026, 14:10"
        value={facts.time}
        description={timeRemark(facts.time, year)}
        inputWrapperOrder={['label', 'input', 'description']}
        onChange={(event) => onChange({ ...facts, time: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label="Place"
        dir="auto"
        placeholder="Depot 4, Sarab, Hirfa"
        value={facts.place}
        onChange={(event) => onChange({ ...facts, place: event.currentTarget.value })}
      />
    </div>
  );
}

/** What was understood, and what was taken for granted in it; or what is asked. */
function quantityRemark(typed: string, year: string | undefined): string | null {
  if (typed.trim() === '') return null;
  const read = readQuantity(typed, { year });
  return remark(read, typed, () => (read.ok ? quantityText(read.value.quantity) : ''));
}

function timeRemark(typed: string, year: string | undefined): string | null {
  if (typed.trim() === '') return null;
  const read = readTime(typed, { year });
  return remark(read, typed, () => (read.ok ? timeText(read.value.time) : ''));
}

function remark(
  read: Result<{ readonly assumptions: readonly string[] }>,
  typed: string,
  words: () => string,
): string | null {
  if (!read.ok) return read.error.message;
  const understood = words();
  const said = understood === typed.trim() ? [] : [`Read as ${understood}`];
  const parts = [...said, ...read.value.assumptions];
  return parts.length === 0 ? null : `${parts.join('; ')}.`;
}
